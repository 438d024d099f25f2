package id.asn.formation.portal.api;

import jakarta.ws.rs.QueryParam;

/** Which stretch of a list; what is no number counts as not given, as programs expect of the portal. */
public record Potongan(
        @QueryParam("offset") String offset,
        @QueryParam("limit") String limit) {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    /** Rows to pass over, 0 or more. */
    int from() {
        return number(offset, 0);
    }

    /** Rows at most: 10 unless asked otherwise, never over 100. */
    int size() {
        return Math.min(MOST, number(limit, USUAL));
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** A text filter; the word {@code null} means none. */
    static String word(String text) {
        return text == null || text.isBlank() || text.equals("null") ? null : text.strip();
    }
}
