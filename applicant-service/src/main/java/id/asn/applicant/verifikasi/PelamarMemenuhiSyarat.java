package id.asn.applicant.verifikasi;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.pelamar.Biodata;
import java.time.LocalDate;
import java.util.UUID;

/** What the feed tells of a participant: enough to test and rank, without name and NIK. */
public record PelamarMemenuhiSyarat(
        UUID lamaranId,
        String nomorPeserta,
        int tahun,
        String instansi,
        UUID formasiId,
        JenisKebutuhan jenisKebutuhan,
        String pendidikanKode,
        String ipk,
        LocalDate tanggalLahir) {
    /** Type of the event. */
    public static final String TYPE = "id.asn.applicant.pelamar.memenuhi-syarat.v1";

    /** The participant of this lamaran under the number. */
    public static PelamarMemenuhiSyarat of(BerkasLamaran file, NomorPeserta number) {
        Lamaran lamaran = file.lamaran();
        Biodata person = file.biodata();
        return new PelamarMemenuhiSyarat(
                lamaran.id(),
                number.angka(),
                lamaran.pilihan().tahun(),
                lamaran.pilihan().instansi(),
                lamaran.pilihan().formasiId(),
                file.formasi().pengumuman().kebutuhan().jenisKebutuhan(),
                person.pendidikan().kode(),
                person.pendidikan().ipk().setScale(2).toPlainString(),
                person.tanggalLahir());
    }
}
