package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.BuktiKhusus;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.Predikat;
import id.asn.applicant.pelamar.RiwayatPendidikan;
import java.util.Set;
import java.util.TreeSet;

/**
 * Khusus seats: the fact that is declared, and the evidence stated for it. For a region left behind no evidence is named by
 * any source; that a formasi for Kalimantan lies in the new capital is for its announcement to see to.
 */
final class UjiKhusus {
    static final String JENIS = "KepmenPANRB 320/2024";

    /** Provinces of Kalimantan, the first two digits of a kabupaten/kota. */
    static final Set<String> KALIMANTAN = Set.of("61", "62", "63", "64", "65");

    private UjiKhusus() {}

    /** The decree of 2024 speaks of CPNS; for PPPK the announcement says for whom its seats are. */
    private static String source(Permohonan it) {
        return it.formasi().kebutuhan().jenisPengadaan() == JenisPengadaan.CPNS ? JENIS : UjiPendidikan.PENGUMUMAN;
    }

    /** Khusus seats ask for the declared fact; cumlaude for a degree of at least S-1 as well (not D-IV). */
    static Uji jenisKebutuhan(Permohonan it) {
        JenisKebutuhan wanted = it.formasi().kebutuhan().jenisKebutuhan();
        Biodata pelamar = it.pelamar();
        boolean met = wanted == JenisKebutuhan.UMUM
                || pelamar.faktaKhusus().contains(FaktaKhusus.valueOf(wanted.name()))
                        && (wanted != JenisKebutuhan.CUMLAUDE
                                || pelamar.pendidikan().jenjang().sarjana());
        return Uji.met(met, source(it)).telling(told -> told.comparing("jenis_kebutuhan", wanted)
                .comparing("fakta_khusus", new TreeSet<>(pelamar.faktaKhusus()))
                .comparing("jenjang", pelamar.pendidikan().jenjang())
                .remedy("Pilih formasi dengan jenis kebutuhan UMUM atau yang sesuai dengan fakta Anda."));
    }

    /** The evidence that stands in the profile behind the fact. */
    static Uji buktiKhusus(Permohonan it) {
        JenisKebutuhan wanted = it.formasi().kebutuhan().jenisKebutuhan();
        BuktiKhusus bukti = it.pelamar().profil().bukti();
        return switch (wanted) {
            case CUMLAUDE -> cumlaude(it);
            case KALIMANTAN -> kalimantan(bukti, source(it));
            case DISABILITAS -> stated(it, bukti.disabilitas() != null, "surat keterangan dokter");
            case PAPUA -> stated(it, bukti.papua() != null, "akta kelahiran dan surat kepala desa atau kepala suku");
            case DIASPORA -> stated(it, bukti.diaspora() != null, "studi atau pekerjaan di luar negeri");
            default -> Uji.met(true, source(it)).telling(told -> told.comparing("jenis_kebutuhan", wanted));
        };
    }

    /**
     * "Dengan pujian", institution and programme accredited A or Unggul on the day of graduation; of a foreign degree the
     * letter of penyetaraan that states the predicate, for no one accredits its institution here.
     */
    private static Uji cumlaude(Permohonan it) {
        RiwayatPendidikan main = it.pelamar().riwayatPendidikan().stream()
                .filter(RiwayatPendidikan::utama)
                .findFirst()
                .orElseThrow();
        boolean met = main.predikat() == Predikat.DENGAN_PUJIAN
                && (main.disetarakan() || main.terakreditasiTertinggi() && main.tanggalLulus() != null);
        return Uji.met(met, source(it)).telling(told -> told.comparing("jenis_kebutuhan", JenisKebutuhan.CUMLAUDE)
                .comparing("predikat", main.predikat())
                .comparing("akreditasi_institusi", main.akreditasiInstitusi())
                .comparing("akreditasi_program", main.akreditasiProgram())
                .comparing("tanggal_lulus", main.tanggalLulus())
                .comparing("penyetaraan", main.penyetaraan())
                .remedy("Nyatakan predikat dengan pujian serta akreditasi A atau Unggul perguruan tinggi dan"
                        + " program studi pada tanggal lulus, atau surat penyetaraan ijazah luar negeri, atau pilih formasi"
                        + " UMUM."));
    }

    private static Uji kalimantan(BuktiKhusus bukti, String source) {
        String first = bukti.ktpProvinsiAwal();
        return Uji.met(first != null && KALIMANTAN.contains(first), source)
                .telling(told -> told.comparing("jenis_kebutuhan", JenisKebutuhan.KALIMANTAN)
                        .comparing("ktp_provinsi_awal", first)
                        .comparing("provinsi_kalimantan", new TreeSet<>(KALIMANTAN))
                        .remedy("Pilih formasi lain: KTP saat akun dibuat harus dari kabupaten/kota di Kalimantan."));
    }

    private static Uji stated(Permohonan it, boolean met, String evidence) {
        return Uji.met(met, source(it)).telling(told -> told.comparing(
                        "jenis_kebutuhan", it.formasi().kebutuhan().jenisKebutuhan())
                .comparing("bukti", evidence)
                .comparing("dinyatakan", met)
                .remedy("Nyatakan %s di profil Anda, atau pilih formasi UMUM.", evidence));
    }
}
