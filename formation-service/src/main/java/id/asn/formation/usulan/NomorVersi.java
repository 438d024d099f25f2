package id.asn.formation.usulan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Which version of which usulan.
 *
 * @param nomor counts the signings, from 1
 */
@Embeddable
public record NomorVersi(UUID usulanId, int nomor) implements Serializable {}
