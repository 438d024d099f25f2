package id.asn.formation.portal.api;

import id.asn.platform.problem.NotHere;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's ids: a UUID with or without dashes. */
final class IdPortal {
    private static final Pattern FORM = Pattern.compile(
            "([0-9a-fA-F]{8})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{4})-?([0-9a-fA-F]{12})");

    private IdPortal() {}

    /** The id; anything else belongs to no formasi. */
    static UUID of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new NotHere("formasi", text);
        }
        return UUID.fromString(form.replaceAll("$1-$2-$3-$4-$5"));
    }
}
