package id.asn.formation.pekerjaan;

import java.time.Instant;

/**
 * How far the present worker is.
 *
 * @param percobaan how often the work was begun
 * @param dibaca rows read so far
 * @param pada when that was said
 * @param versi counts what was said
 */
public record Kemajuan(int percobaan, Instant mulai, long dibaca, Instant pada, long versi) {}
