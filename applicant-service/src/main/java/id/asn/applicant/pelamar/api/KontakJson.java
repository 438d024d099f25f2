package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Kontak;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where a person is reached; for the owner only.
 *
 * @param nomorKk sent in full, answered masked; not sent, the known one stays
 */
public record KontakJson(
        @Pattern(regexp = "[0-9]{16}") String nomorKk,

        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}") @Size(max = 254) String surel,

        @Pattern(regexp = "\\+?[0-9]{8,15}") String telepon,
        @Size(min = 5, max = 300) String alamat,
        @Pattern(regexp = "[0-9]{4}") String ktpKabupaten) {

    Kontak to() {
        return new Kontak(nomorKk, surel, telepon, alamat, ktpKabupaten);
    }
}
