package id.asn.formation.acuan.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Which things, as they stood on which day.
 *
 * @param syarat SQL over the thing's own columns
 */
public record Saring(String syarat, Map<String, Object> nilai) {

    /** A condition whose values follow. */
    public Saring(String syarat) {
        this(syarat, new HashMap<>());
    }

    /** The same with one more value, which may be null. */
    public Saring dengan(String nama, Object isi) {
        Map<String, Object> more = new HashMap<>(nilai);
        more.put(nama, isi);
        return new Saring(syarat, more);
    }

    /** The same for things of this kind on this day. */
    public Saring pada(String jenis, LocalDate hari) {
        return dengan("jenis", jenis).dengan("pada", hari);
    }
}
