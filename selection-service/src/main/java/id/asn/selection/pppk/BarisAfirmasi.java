package id.asn.selection.pppk;

/**
 * One addition in teknis.
 *
 * @param tahun the year
 * @param alasan for whom
 * @param persen of the highest number of points of teknis
 * @param sumber citation
 */
public record BarisAfirmasi(int tahun, AlasanAfirmasi alasan, int persen, String sumber) {}
