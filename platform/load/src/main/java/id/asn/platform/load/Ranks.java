package id.asn.platform.load;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Classes a request by what is seen before it is read: method, path, and whether a token came. A forged token wins a read
 * one class and then a 401.
 *
 * @param last {@code METHOD /path} of what is shed last
 * @param exempt paths never shed nor counted: health, figures, long polls
 */
record Ranks(Pattern last, Pattern exempt) {

    static Ranks of(String last, String exempt) {
        return new Ranks(Pattern.compile(last), Pattern.compile(exempt));
    }

    /** The class; empty for what is never shed. */
    Optional<Rank> of(String method, String path, boolean token) {
        if (exempt.matcher(path).matches()) {
            return Optional.empty();
        }
        if (last.matcher(method + " " + path).matches()) {
            return Optional.of(Rank.LAST);
        }
        boolean read = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        if (!read) {
            return Optional.of(Rank.WRITE);
        }
        return Optional.of(token ? Rank.OWN_READ : Rank.PUBLIC_READ);
    }
}
