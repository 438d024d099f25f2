package id.asn.formation.usulan;

import java.util.Map;
import java.util.UUID;

/**
 * A line as a version holds it.
 *
 * @param id the line's own id, the same in every version
 * @param isi its members, as {@link IsiBaris} names them
 */
public record BarisBeku(UUID id, Map<String, Object> isi) {

    /** The members do not change under their reader. */
    public BarisBeku {
        isi = Map.copyOf(isi);
    }
}
