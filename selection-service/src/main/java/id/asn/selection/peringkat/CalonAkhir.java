package id.asn.selection.peringkat;

import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A participant of one formasi as the final ranking sees them.
 *
 * @param hadir false when any part of SKB was missed; points of the other parts may stand all the same
 * @param skb SKB score on 0..100
 * @param ipk IPK of the degree, or the mean mark of the school diploma
 */
public record CalonAkhir(
        String nomorPeserta, NilaiSkd skd, boolean hadir, BigDecimal skb, BigDecimal ipk, LocalDate tanggalLahir) {}
