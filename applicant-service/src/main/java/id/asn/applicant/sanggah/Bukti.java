package id.asn.applicant.sanggah;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The evidence as it stood when a sanggah came in.
 *
 * @param sha256 of {@code isi} in UTF-8
 * @param isi canonical JSON: keys sorted, no white space
 */
@Embeddable
public record Bukti(
        @Column(name = "bukti_sha256") String sha256,
        @Column(name = "bukti_isi") String isi) {}
