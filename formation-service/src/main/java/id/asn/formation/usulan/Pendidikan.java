package id.asn.formation.usulan;

import jakarta.persistence.Embeddable;

/**
 * An education that qualifies.
 *
 * @param kode seven digits of BKN's list
 * @param nama as in that list
 */
@Embeddable
public record Pendidikan(String kode, String nama) {}
