package id.asn.applicant.verifikasi.api;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.PeringatanNik;
import java.time.LocalDate;
import java.util.List;

/** The person as the committee sees them: as submitted, the NIK masked. */
public record PelamarVerifikasiJson(
        String nik,
        String nama,
        LocalDate tanggalLahir,
        JenisKelamin jenisKelamin,
        Pendidikan pendidikan,
        List<FaktaKhusus> faktaKhusus,
        List<Peringatan> peringatan,
        ProfilVerifikasiJson profil) {

    /** The education applied with. */
    public record Pendidikan(String kode, String nama, Jenjang jenjang, String ipk) {}

    /** Something to look at by hand. */
    public record Peringatan(String kode, String pesan) {
        static Peringatan of(PeringatanNik it) {
            return new Peringatan(it.kode(), it.pesan());
        }
    }

    static PelamarVerifikasiJson of(BerkasLamaran file, Brankas brankas) {
        Biodata it = file.biodata();
        Nik nik = file.pelamar().nik(brankas);
        var education = it.pendidikan();
        return new PelamarVerifikasiJson(
                nik.toString(),
                it.nama(),
                it.tanggalLahir(),
                it.jenisKelamin(),
                new Pendidikan(
                        education.kode(),
                        education.nama(),
                        education.jenjang(),
                        education.ipk().setScale(2).toPlainString()),
                it.faktaKhusus().stream().sorted().toList(),
                nik.compare(it.tanggalLahir(), it.jenisKelamin()).stream()
                        .map(Peringatan::of)
                        .toList(),
                ProfilVerifikasiJson.of(it, file.formasi().pengumuman().kebutuhan()));
    }
}
