package id.asn.selection.peringkat;

import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;

/**
 * A participant of one formasi as the final ranking sees them.
 *
 * @param ipk IPK of the degree, or the mean mark of the school diploma
 * @param urutanUsia place by age among the participants of the agency, 1 for the oldest; the same for those born on one day
 */
public record CalonAkhir(String nomorPeserta, NilaiSkd skd, NilaiSkb skb, BigDecimal ipk, int urutanUsia) {}
