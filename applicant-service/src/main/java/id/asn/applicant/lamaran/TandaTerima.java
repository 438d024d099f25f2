package id.asn.applicant.lamaran;

import java.time.Instant;

/**
 * The receipt of a submission.
 *
 * @param diajukanPada by the database's clock
 * @param sha256 of what was submitted, 64 hexadecimal digits
 */
public record TandaTerima(String nomorPendaftaran, Instant diajukanPada, String sha256) {}
