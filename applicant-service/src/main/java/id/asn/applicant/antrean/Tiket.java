package id.asn.applicant.antrean;

import java.time.Instant;

/**
 * A place in the line of one round.
 *
 * @param nomor number of arrival, from 1; some numbers may be held by nobody
 * @param selesai when its holder did what it was for; null before
 */
public record Tiket(long nomor, Instant diambil, Instant selesai) {}
