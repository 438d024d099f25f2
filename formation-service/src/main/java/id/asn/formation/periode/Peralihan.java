package id.asn.formation.periode;

import java.time.Instant;

/**
 * A window passed from closed to open or back, and followers were told of it.
 *
 * @param instansi the agency, for what it has beyond the national window; null for the national one
 * @param nomor counts the transitions of this window, from 1; odd ones open
 * @param pada the instant from which it holds
 */
public record Peralihan(Tahap tahap, String instansi, int nomor, Instant pada) {

    /** It opened; otherwise it closed. */
    public boolean dibuka() {
        return nomor % 2 == 1;
    }
}
