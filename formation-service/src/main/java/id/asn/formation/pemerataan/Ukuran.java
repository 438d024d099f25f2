package id.asn.formation.pemerataan;

import java.util.Collection;

/**
 * What several places come to. A sum hides that one place is short while another has too many; {@code kurang} and {@code
 * lebih} are added place by place and do not.
 *
 * @param kurang persons wanting at the places that are short
 * @param lebih persons beyond need at the places that have too many
 */
public record Ukuran(long kebutuhan, long bezetting, long kurang, long lebih) {

    /** Of all these places. */
    public static Ukuran of(Collection<Tempat> places) {
        long needed = 0;
        long present = 0;
        long missing = 0;
        long spare = 0;
        for (Tempat place : places) {
            needed += place.kebutuhan();
            present += place.bezetting();
            missing += place.kurang();
            spare += place.lebih();
        }
        return new Ukuran(needed, present, missing, spare);
    }

    /** How full they are together. */
    public Rasio rasio() {
        return new Rasio(bezetting, kebutuhan);
    }
}
