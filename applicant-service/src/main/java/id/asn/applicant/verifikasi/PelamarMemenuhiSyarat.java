package id.asn.applicant.verifikasi;

import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.syarat.GolonganPelamar;
import id.asn.applicant.lamaran.syarat.KelompokPelamar2024;
import id.asn.applicant.lamaran.syarat.KelompokPelamar2024.Baris;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.JenisSertifikat;
import id.asn.applicant.pelamar.Sertifikat;
import id.asn.applicant.periode.Wib;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the feed tells of a participant: enough to test and rank, without name and NIK.
 *
 * @param kelompokPelamar of a PPPK lamaran the group that it rests on, of those that fit the one placed first; else null
 * @param tahapPendaftaran of a PPPK lamaran the stage of registration, 1 or 2; else null
 * @param sertifikatPendidik of a PPPK lamaran whether a sertifikat pendidik was stated that was valid on the day of
 *     submission; whether it is linear to the jabatan stands in no profile; else null
 */
public record PelamarMemenuhiSyarat(
        UUID lamaranId,
        String nomorPeserta,
        int tahun,
        String instansi,
        UUID formasiId,
        JenisKebutuhan jenisKebutuhan,
        String pendidikanKode,
        String ipk,
        LocalDate tanggalLahir,
        GolonganPelamar kelompokPelamar,
        Integer tahapPendaftaran,
        Boolean sertifikatPendidik) {
    /** Type of the event. */
    public static final String TYPE = "id.asn.applicant.pelamar.memenuhi-syarat.v1";

    /** The participant of this lamaran under the number. */
    public static PelamarMemenuhiSyarat of(BerkasLamaran file, NomorPeserta number) {
        Lamaran lamaran = file.lamaran();
        Biodata person = file.biodata();
        LocalDate day = Wib.day(lamaran.pengajuan().orElseThrow().diajukanPada());
        Optional<Baris> kelompok =
                KelompokPelamar2024.ditempuh(person, file.formasi().pengumuman(), day);
        return new PelamarMemenuhiSyarat(
                lamaran.id(),
                number.angka(),
                lamaran.pilihan().tahun(),
                lamaran.pilihan().instansi(),
                lamaran.pilihan().formasiId(),
                file.formasi().pengumuman().kebutuhan().jenisKebutuhan(),
                person.pendidikan().kode(),
                person.pendidikan().ipk().setScale(2).toPlainString(),
                person.tanggalLahir(),
                kelompok.map(Baris::golongan).orElse(null),
                kelompok.map(Baris::tahap).orElse(null),
                kelompok.map(row -> berserdik(person, day)).orElse(null));
    }

    private static boolean berserdik(Biodata person, LocalDate day) {
        return person.profil().sertifikat().stream()
                .filter(one -> one.jenis() == JenisSertifikat.PENDIDIK)
                .anyMatch(one -> valid(one, day));
    }

    private static boolean valid(Sertifikat one, LocalDate day) {
        return one.berlakuSampai() == null || !one.berlakuSampai().isBefore(day);
    }
}
