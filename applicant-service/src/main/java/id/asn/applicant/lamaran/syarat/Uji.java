package id.asn.applicant.lamaran.syarat;

import java.util.function.UnaryOperator;

/**
 * What a rule found. What stands behind it is told only to who asks: over a whole catalogue nobody does.
 *
 * @param dasarHukum the source that applied in this case
 */
public record Uji(boolean memenuhi, String dasarHukum, UnaryOperator<Uraian> uraian) {

    static Uji met(boolean memenuhi, String dasarHukum) {
        return new Uji(memenuhi, dasarHukum, UnaryOperator.identity());
    }

    Uji telling(UnaryOperator<Uraian> what) {
        return new Uji(memenuhi, dasarHukum, what);
    }

    Uraian told() {
        return uraian.apply(Uraian.KOSONG);
    }
}
