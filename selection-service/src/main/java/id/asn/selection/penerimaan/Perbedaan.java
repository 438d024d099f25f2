package id.asn.selection.penerimaan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A score that a file replaces, or would.
 *
 * @param urut key that pages continue after
 * @param bagian the part of the test; empty where a participant has one score for all of it
 * @param lama what counted when the file was judged
 * @param dari the file which that came in
 * @param baru what the file says
 */
public record Perbedaan(long urut, String nomorPeserta, String bagian, Isi lama, UUID dari, Isi baru) {

    /**
     * One of the two.
     *
     * @param hadir present
     * @param angka points in the file's order
     */
    public record Isi(boolean hadir, List<BigDecimal> angka) {}
}
