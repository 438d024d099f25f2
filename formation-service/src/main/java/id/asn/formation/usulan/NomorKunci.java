package id.asn.formation.usulan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Which key of which agency.
 *
 * @param versi counts the registrations, from 1
 */
@Embeddable
public record NomorKunci(String instansi, int versi) implements Serializable {}
