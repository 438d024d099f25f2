package id.asn.selection.peringkat;

import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A participant of one formasi as the final ranking sees them.
 *
 * @param ipk IPK of the degree, or the mean mark of the school diploma
 */
public record CalonAkhir(String nomorPeserta, NilaiSkd skd, NilaiSkb skb, BigDecimal ipk, LocalDate tanggalLahir) {}
