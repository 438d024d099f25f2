package id.asn.dukcapil;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Set;

/**
 * How the registry answers: rightly, late, with elements that differ, not knowing the person, or not at all. What is not
 * stated is as of a registry that is well and agrees.
 *
 * @param status 200, 429 or 503
 * @param tundaMs milliseconds before the answer, 0 to 60,000
 * @param ditemukan whether it knows the NIK
 * @param berbeda names of the elements that differ
 * @param cobaLagiDetik what {@code Retry-After} of a 429 or 503 says, in seconds; null for none
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Perilaku(
        Integer status, Integer tundaMs, Boolean ditemukan, List<String> berbeda, Integer cobaLagiDetik) {
    private static final Set<Integer> STATUSES = Set.of(200, 429, 503);
    private static final Set<String> ELEMENTS = Set.of("nama", "tanggal_lahir", "nomor_kk");
    private static final int LONGEST_MS = 60_000;

    /** Knows everybody and agrees, at once. */
    static final Perilaku COCOK = new Perilaku(null, null, null, null, null);

    public Perilaku {
        status = status == null ? Integer.valueOf(200) : status;
        tundaMs = tundaMs == null ? Integer.valueOf(0) : tundaMs;
        ditemukan = ditemukan == null ? Boolean.TRUE : ditemukan;
        berbeda = berbeda == null ? List.of() : List.copyOf(berbeda);
        require(STATUSES.contains(status), "status is 200, 429 or 503");
        require(tundaMs >= 0 && tundaMs <= LONGEST_MS, "tunda_ms lies between 0 and " + LONGEST_MS);
        require(ELEMENTS.containsAll(berbeda), "berbeda names nama, tanggal_lahir or nomor_kk");
        require(cobaLagiDetik == null || cobaLagiDetik >= 0, "coba_lagi_detik is not below 0");
    }

    /** These elements differ. */
    public static Perilaku berbeda(String... elements) {
        return new Perilaku(null, null, null, List.of(elements), null);
    }

    /** Knows nobody of this NIK. */
    public static Perilaku takDikenal() {
        return new Perilaku(null, null, false, null, null);
    }

    /** Answers rightly but late. */
    public static Perilaku lambat(int millis) {
        return new Perilaku(null, millis, null, null, null);
    }

    /** Busy (503) or past its quota (429), and says nothing of when to come again. */
    public static Perilaku gagal(int status) {
        return new Perilaku(status, null, null, null, null);
    }

    /** Busy (503) or past its quota (429) for so many seconds. */
    public static Perilaku gagal(int status, int seconds) {
        return new Perilaku(status, null, null, null, seconds);
    }

    private static void require(boolean held, String rule) {
        if (!held) {
            throw new IllegalArgumentException(rule);
        }
    }
}
