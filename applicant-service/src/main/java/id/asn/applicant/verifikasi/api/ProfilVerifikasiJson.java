package id.asn.applicant.verifikasi.api;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.pelamar.Akreditasi;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.PengalamanKerja;
import id.asn.applicant.pelamar.Predikat;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.RiwayatPendidikan;
import id.asn.applicant.pelamar.Sertifikat;
import id.asn.applicant.pelamar.StatusNonAsn;
import id.asn.applicant.pelamar.Str;
import java.time.LocalDate;
import java.util.List;

/**
 * What the person declared for the items of the check list, as it was submitted. What no item asks for is left out: evidence
 * of another kind of seat, and of CPNS employments and groups.
 *
 * @param buktiKhusus null when the kind of seat asks for none
 * @param pengalaman null of CPNS
 * @param nonAsn null of CPNS
 */
public record ProfilVerifikasiJson(
        List<RiwayatPendidikanJson> pendidikan,
        List<Str> str,
        List<Sertifikat> sertifikat,
        BuktiKhusus buktiKhusus,
        List<PengalamanKerja> pengalaman,
        StatusNonAsn nonAsn) {

    /** One completed education; accreditations are those of the graduation date. */
    public record RiwayatPendidikanJson(
            String kode,
            String nama,
            Jenjang jenjang,
            String institusi,
            String program,
            Akreditasi akreditasiInstitusi,
            Akreditasi akreditasiProgram,
            LocalDate tanggalLulus,
            Predikat predikat,
            String penyetaraan,
            String ipk,
            boolean utama) {

        static RiwayatPendidikanJson of(RiwayatPendidikan it) {
            return new RiwayatPendidikanJson(
                    it.kode(),
                    it.nama(),
                    it.jenjang(),
                    it.institusi(),
                    it.program(),
                    it.akreditasiInstitusi(),
                    it.akreditasiProgram(),
                    it.tanggalLulus(),
                    it.predikat(),
                    it.penyetaraan(),
                    it.ipk().setScale(2).toPlainString(),
                    it.utama());
        }
    }

    static ProfilVerifikasiJson of(Biodata it, Kebutuhan sought) {
        Profil more = it.profil();
        boolean pppk = sought.jenisPengadaan() == JenisPengadaan.PPPK;
        return new ProfilVerifikasiJson(
                it.riwayatPendidikan().stream().map(RiwayatPendidikanJson::of).toList(),
                more.str(),
                more.sertifikat(),
                asked(more.bukti(), sought),
                pppk ? more.pengalaman() : null,
                pppk ? more.nonAsn() : null);
    }

    private static BuktiKhusus asked(BuktiKhusus it, Kebutuhan sought) {
        return switch (sought.jenisKebutuhan()) {
            case DISABILITAS -> new BuktiKhusus(it.disabilitas(), null, null, null);
            case PAPUA -> new BuktiKhusus(null, it.papua(), null, null);
            case DIASPORA -> new BuktiKhusus(null, null, it.diaspora(), null);
            case KALIMANTAN -> new BuktiKhusus(null, null, null, it.ktpProvinsiAwal());
            default -> null;
        };
    }
}
