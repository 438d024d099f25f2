package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.Kinerja;
import java.math.BigDecimal;

/** One verifier's figures; decimals as text. */
public record KinerjaJson(
        String verifikator,
        long pertama,
        long kedua,
        String berkasPerJam,
        String menitMedian,
        String bagianTms,
        String bagianDikembalikan,
        String bagianDibalik,
        boolean angkaKecil) {

    static KinerjaJson of(Kinerja it) {
        return new KinerjaJson(
                it.verifikator(),
                it.pertama(),
                it.kedua(),
                text(it.berkasPerJam()),
                text(it.menitMedian()),
                text(it.bagianTms()),
                text(it.bagianDikembalikan()),
                text(it.bagianDibalik()),
                it.angkaKecil());
    }

    private static String text(BigDecimal figure) {
        return figure == null ? null : figure.toPlainString();
    }
}
