package id.asn.platform.http;

import id.asn.platform.problem.Finding;

/**
 * How many items a page holds.
 *
 * @param size 1 to 200
 */
public record Limit(int size) {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    /** The caller's {@code batas}, or 50; refuses anything outside 1 to 200. */
    public static Limit of(Integer batas) {
        if (batas == null) {
            return new Limit(DEFAULT);
        }
        if (batas < 1 || batas > MOST) {
            throw new ParameterTidakSah(Finding.of("?batas", "batas-halaman").with("paling_banyak", MOST));
        }
        return new Limit(batas);
    }

    /** Rows to fetch: one more than the page, to know whether there is a next one. */
    public int fetch() {
        return size + 1;
    }
}
