package id.asn.selection.optimalisasi;

import java.util.List;

/**
 * The end of one formasi.
 *
 * @param putusan as announced: those of its own who have a seat, then who came from elsewhere in the order in which seats
 *     were given, then who has none. Whoever has a seat elsewhere stands there and not here.
 */
public record HasilOptimalisasi(BarisOptimalisasi baris, BatasOptimalisasi batas, List<PutusanOptimalisasi> putusan) {}
