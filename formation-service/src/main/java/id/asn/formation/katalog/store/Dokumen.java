package id.asn.formation.katalog.store;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A row as it was made for the public; it goes out as it stands.
 *
 * @param urut its place in the catalogue
 */
public record Dokumen(long urut, String isi) {

    /** The JSON itself. */
    @JsonValue
    @JsonRawValue
    public String json() {
        return isi;
    }
}
