package id.asn.applicant.pelamar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A NIK at rest. Without the person's data key nobody reads it again: erasing a person is erasing the key.
 *
 * @param indeks keyed blind index, for uniqueness only
 * @param kunci the person's own data key, wrapped by the service's key
 * @param sandi the NIK under the data key
 */
@Embeddable
public record NikTersandi(
        @Column(name = "nik_indeks") byte[] indeks,
        @Column(name = "nik_kunci") byte[] kunci,
        @Column(name = "nik_sandi") byte[] sandi) {}
