package id.asn.applicant.pelamar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A NIK at rest. Without the person's data key nobody reads it again, nor any other field of the person in the vault:
 * erasing a person is erasing the key.
 *
 * @param indeks keyed blind index, for uniqueness only
 * @param kunci the person's own data key, wrapped by the service's key
 * @param sandi the NIK under the data key
 * @param sidik names the secret that the key is wrapped under; null in rows older than this name
 */
@Embeddable
public record NikTersandi(
        @Column(name = "nik_indeks", updatable = false) byte[] indeks,
        @Column(name = "nik_kunci", updatable = false) byte[] kunci,
        @Column(name = "nik_sandi", updatable = false) byte[] sandi,
        @Column(name = "nik_sidik", updatable = false) String sidik) {}
