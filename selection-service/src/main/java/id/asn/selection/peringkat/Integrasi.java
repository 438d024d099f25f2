package id.asn.selection.peringkat;

import java.math.BigDecimal;

/**
 * The final score of one participant, each rounding step kept. Rounding once at the end gives another number for 48 of
 * the totals between 286 and 550, so the steps are part of the result.
 *
 * @param total SKD points
 * @param skalaSkd the total brought to 0..100, first rounding
 * @param skorSkd weighted SKD, second rounding
 * @param skb SKB score, 0..100
 * @param skorSkb weighted SKB, rounded
 * @param akhir the exact sum of the two weighted scores
 */
public record Integrasi(int total, Nilai skalaSkd, Nilai skorSkd, BigDecimal skb, Nilai skorSkb, Nilai akhir) {

    /** Integrates by the rule of the year. */
    public static Integrasi of(int total, BigDecimal skb, AturanIntegrasi aturan) {
        Nilai skala = Nilai.bagi(total, aturan.pembagiSkd());
        Nilai skorSkd = skala.berbobot(aturan.bobotSkd());
        Nilai skorSkb = Nilai.bulat(skb.multiply(aturan.bobotSkb()));
        return new Integrasi(total, skala, skorSkd, skb, skorSkb, skorSkd.tambah(skorSkb));
    }
}
