package id.asn.selection.skb;

import java.time.Instant;

/**
 * A composition as it was announced.
 *
 * @param urut key that pages continue after
 * @param kunci whose SKB it is about
 * @param versi counts the announcements of this one, from 1; the last one counts
 * @param dasar the document that announces it
 * @param pelaku who entered it
 * @param pada when
 */
public record TerbitanSusunan(
        long urut, Kunci kunci, int versi, SusunanSkb isi, String dasar, String pelaku, Instant pada) {

    /**
     * Whose SKB it is about.
     *
     * @param instansi code of the agency
     * @param jabatan code of the jabatan
     */
    public record Kunci(int tahun, String instansi, String jabatan) {}
}
