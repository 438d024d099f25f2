package id.asn.formation.usulan;

import jakarta.persistence.Embeddable;

/**
 * An education that qualifies.
 *
 * @param kode code of BKN's list: seven digits, or digits and letters
 * @param nama as in that list
 */
@Embeddable
public record Pendidikan(String kode, String nama) {}
