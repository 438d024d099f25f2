package id.asn.applicant.dokumen;

import java.time.Duration;

/**
 * How long a one-time link may wait for its one reader.
 *
 * @param lama from the moment it is asked for; the house's choice, no instrument says so
 */
public record MasaTautan(Duration lama) {}
