package id.asn.applicant.statistik.api;

import id.asn.applicant.statistik.Tersamar;
import id.asn.applicant.statistik.Ukuran;
import java.util.OptionalLong;

/** A count, or that it is kept back; which small ones and which beside them is not told apart. */
public record CacahJson(Long nilai, Boolean disamarkan) {
    static CacahJson of(Tersamar counts, Ukuran measure) {
        OptionalLong count = counts.of(measure);
        return count.isPresent() ? of(count.getAsLong()) : new CacahJson(null, true);
    }

    static CacahJson of(long count) {
        return new CacahJson(count, null);
    }
}
