package id.asn.applicant.verifikasi;

import jakarta.persistence.Embeddable;

/**
 * One thing that holds an announcement back.
 *
 * @param pesan in Indonesian, with its number or instant
 */
@Embeddable
public record Sebab(String kode, String pesan) {}
