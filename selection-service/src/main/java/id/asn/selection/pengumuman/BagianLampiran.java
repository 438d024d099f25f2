package id.asn.selection.pengumuman;

import java.util.List;
import java.util.UUID;

/** One formasi of an annex with all its participants, in the order of the result. */
public record BagianLampiran(Formasi formasi, List<BarisLampiran> baris) {

    /**
     * As the result judged it.
     *
     * @param kuota seats
     */
    public record Formasi(UUID id, String jabatan, String jenisKebutuhan, int kuota) {}

    /** As it stands over the rows. */
    public String judul() {
        return "%s - %s - kebutuhan %d".formatted(formasi.jabatan(), formasi.jenisKebutuhan(), formasi.kuota());
    }
}
