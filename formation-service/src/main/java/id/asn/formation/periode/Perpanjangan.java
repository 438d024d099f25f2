package id.asn.formation.periode;

import java.time.Instant;

/**
 * A later close of one stage for one agency.
 *
 * @param tutup first instant after the agency's window, later than the national close
 */
public record Perpanjangan(String instansi, Tahap tahap, Instant tutup) {}
