package id.asn.platform.http;

import java.util.regex.Pattern;

/** The {@code Link} of a stretch that goes on. */
public final class NextPage {
    private static final Pattern AFTER = Pattern.compile("(?<=[?&])after=[^&]*&?");

    private NextPage() {}

    /**
     * The header's value.
     *
     * @param address of this stretch, as it was asked for
     * @param cursor that the rest begins after
     */
    public static String link(String address, String cursor) {
        StringBuilder next = new StringBuilder(AFTER.matcher(address).replaceAll(""));
        if (next.indexOf("?") < 0) {
            next.append('?');
        }
        char last = next.charAt(next.length() - 1);
        if (last != '?' && last != '&') {
            next.append('&');
        }
        return '<' + next.append("after=").append(cursor).toString() + ">; rel=\"next\"";
    }
}
