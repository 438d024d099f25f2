package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;

/** The decree that set the line, and the fingerprint of the line as it set it. */
@Embeddable
public record Keputusan(String nomor, String sha256) {}
