package id.asn.selection.statistik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Counts of one jenis kebutuhan.
 *
 * @param kursi seats
 * @param peserta who was judged, the absent included
 * @param kode how many got each result code; they sum to the participants
 */
public record PerJenis(String jenisKebutuhan, int formasi, int kursi, int peserta, Map<String, Integer> kode) {

    /** Participants for each seat, with two decimals; null where there is no seat. */
    public BigDecimal persaingan() {
        return kursi == 0
                ? null
                : BigDecimal.valueOf(peserta).divide(BigDecimal.valueOf(kursi), 2, RoundingMode.HALF_UP);
    }
}
