package id.asn.applicant.dokumen;

import java.time.Instant;

/**
 * A link that was given out.
 *
 * @param kode 256 random bits; told this once and stored nowhere
 */
public record TautanDiberikan(String kode, Instant sampai) {}
