package id.asn.applicant.dokumen;

import jakarta.persistence.Embeddable;

/**
 * A stored file.
 *
 * @param kunci where the storage keeps it
 * @param ukuran bytes
 * @param sha256 of the content, 64 hexadecimal digits
 */
@Embeddable
public record Berkas(String kunci, long ukuran, String sha256) {}
