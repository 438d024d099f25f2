package id.asn.selection.skb;

import java.math.BigDecimal;
import java.util.List;

/**
 * SKB of one participant, all parts together.
 *
 * @param hadir sat every part
 * @param nilai 0 to 100 with two decimals; points of the parts that were sat stand even when another was missed
 * @param bagian the parts it is made of; empty where SKB is the CAT alone
 * @param gugur parts that knock the participant out
 */
public record NilaiSkb(boolean hadir, BigDecimal nilai, List<NilaiTes> bagian, List<JenisTesSkb> gugur) {

    /** SKB that is the CAT alone. */
    public static NilaiSkb cat(boolean hadir, BigDecimal nilai) {
        return new NilaiSkb(hadir, nilai, List.of(), List.of());
    }
}
