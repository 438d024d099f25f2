package id.asn.formation.katalog;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a row comes from: its natural key.
 *
 * @param sumber name of the source; {@value #RUMAH} for what this house announced
 * @param referensi the row's key at that source
 */
public record Asal(String sumber, String referensi) {

    /** What this house announced itself. */
    public static final String RUMAH = "formation";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** A formasi that this house announced. */
    public static Asal rumah(UUID formasi) {
        return new Asal(RUMAH, formasi.toString());
    }

    /** The formasi's id: the reference where that is a UUID, else one made from source and reference, always the same. */
    public UUID id() {
        if (UUID_FORM.matcher(referensi).matches()) {
            return UUID.fromString(referensi);
        }
        return UUID.nameUUIDFromBytes((sumber + '\n' + referensi).getBytes(StandardCharsets.UTF_8));
    }
}
