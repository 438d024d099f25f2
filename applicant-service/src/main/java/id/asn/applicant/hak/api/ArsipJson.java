package id.asn.applicant.hak.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.asn.applicant.akses.Akses;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.applicant.hak.Arsip;
import id.asn.applicant.hak.IsiArsip;
import id.asn.applicant.hak.api.UrusanArsipJson.PemeriksaanArsip;
import id.asn.applicant.hak.api.UrusanArsipJson.PesanArsip;
import id.asn.applicant.hak.api.UrusanArsipJson.SanggahArsip;
import id.asn.applicant.hak.api.UrusanArsipJson.SanksiArsip;
import id.asn.applicant.pelamar.Bagian;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Kontak;
import id.asn.applicant.pelamar.Perubahan;
import id.asn.applicant.periode.Wib;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** All that is kept about one person, for that person and their machines. */
public record ArsipJson(
        UUID pelamarId,
        OffsetDateTime didaftarkanPada,
        Diri diri,
        @JsonRawValue String profil,
        List<LamaranArsipJson> lamaran,
        List<PerubahanArsip> perubahan,
        List<AksesArsip> akses,
        PemeriksaanArsip pemeriksaanNik,
        List<PesanArsip> pesan,
        List<SanggahArsip> sanggah,
        List<SanksiArsip> sanksi,
        List<IsiArsip.TidakDimuat> tidakDimuat) {

    /** Who the person is and where they are reached; numbers masked. */
    public record Diri(
            String nik,
            String nomorKk,
            String nama,
            LocalDate tanggalLahir,
            JenisKelamin jenisKelamin,
            String surel,
            String telepon,
            String alamat,
            String ktpKabupaten,
            String pendidikanKode,
            String pendidikanNama,
            Jenjang jenjang,
            String ipk,
            List<FaktaKhusus> faktaKhusus) {
        static Diri of(Arsip it) {
            Biodata stated = it.pelamar().biodata();
            Kontak reached = it.kontak();
            return new Diri(
                    it.nik(),
                    reached.kkTersamar(),
                    stated.nama(),
                    stated.tanggalLahir(),
                    stated.jenisKelamin(),
                    reached.surel(),
                    reached.telepon(),
                    reached.alamat(),
                    reached.ktpKabupaten(),
                    stated.pendidikan().kode(),
                    stated.pendidikan().nama(),
                    stated.pendidikan().jenjang(),
                    stated.pendidikan().ipk().setScale(2).toPlainString(),
                    stated.faktaKhusus().stream().sorted().toList());
        }
    }

    /** A correction. */
    public record PerubahanArsip(OffsetDateTime pada, List<Bagian> bagian, String lewat) {
        static PerubahanArsip of(Perubahan it) {
            return new PerubahanArsip(Wib.at(it.pada()), it.bagian(), it.lewat());
        }
    }

    /** A look by somebody else. */
    public record AksesArsip(OffsetDateTime pada, String peran, String instansi, TujuanAkses tujuan, String dokumen) {
        static AksesArsip of(Akses it) {
            return new AksesArsip(Wib.at(it.pada()), it.peran(), it.instansi(), it.tujuan(), it.dokumen());
        }
    }

    static ArsipJson of(Arsip it) {
        return new ArsipJson(
                it.pelamar().id(),
                Wib.at(it.pelamar().didaftarkanPada()),
                Diri.of(it),
                it.profil(),
                it.lamaran().stream().map(LamaranArsipJson::of).toList(),
                it.perubahan().stream().map(PerubahanArsip::of).toList(),
                it.akses().stream().map(AksesArsip::of).toList(),
                PemeriksaanArsip.of(it.urusan().pemeriksaan(), it.urusan().riwayat()),
                it.urusan().pesan().stream().map(PesanArsip::of).toList(),
                it.urusan().sanggah().stream().map(SanggahArsip::of).toList(),
                it.urusan().sanksi().stream().map(SanksiArsip::of).toList(),
                IsiArsip.tidakDimuat());
    }
}
