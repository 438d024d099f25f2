package id.asn.formation.periode;

import java.time.Instant;

/**
 * What the other services learn when a window opens or closes.
 *
 * @param instansi the agency whose extension it is; null for the whole country
 * @param pada the instant from which it holds
 */
public record JendelaBeralih(int tahun, long versi, Tahap tahap, String instansi, Instant pada) {

    /** The event of an opening. */
    public static final String DIBUKA = "id.asn.formation.periode.dibuka.v1";

    /** The event of a closing. */
    public static final String DITUTUP = "id.asn.formation.periode.ditutup.v1";

    /** The transition in the version of the calendar by which it came. */
    public static JendelaBeralih of(Kalender kalender, Peralihan made) {
        return new JendelaBeralih(kalender.tahun(), kalender.versi(), made.tahap(), made.instansi(), made.pada());
    }
}
