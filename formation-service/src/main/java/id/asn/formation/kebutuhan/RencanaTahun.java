package id.asn.formation.kebutuhan;

import jakarta.persistence.Embeddable;

/**
 * The plan of one year.
 *
 * @param masuk people to come in, zero or more
 * @param keluar people to leave otherwise than by age or contract, zero or more
 */
@Embeddable
public record RencanaTahun(int tahun, int masuk, int keluar) {}
