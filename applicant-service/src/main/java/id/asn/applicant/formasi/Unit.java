package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;

/**
 * The unit of placement.
 *
 * @param jalur its path from the agency down
 */
@Embeddable
public record Unit(String kode, String nama, String jalur) {}
