package id.asn.applicant.notifikasi;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing told to one pelamar.
 *
 * @param urut place in the order of telling; of one person's messages the lower came first
 * @param isi what fills the words of the kind
 * @param dikirimPada when the mail server took it, or null
 */
public record Pesan(
        UUID id,
        long urut,
        UUID pelamarId,
        JenisPesan jenis,
        Map<String, String> isi,
        Instant dibuatPada,
        KeadaanSurel surel,
        Instant dikirimPada) {
    /** What is told cannot be changed. */
    public Pesan {
        isi = Map.copyOf(isi);
    }

    /** The first line. */
    public String judul() {
        return TeksPesan.of(jenis, "judul", isi);
    }

    /** The whole text. */
    public String teks() {
        return TeksPesan.of(jenis, "teks", isi);
    }
}
