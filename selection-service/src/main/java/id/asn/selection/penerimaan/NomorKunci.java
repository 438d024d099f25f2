package id.asn.selection.penerimaan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Which key of which program.
 *
 * @param klien the program, as its token names it
 * @param versi counts the registrations, from 1
 */
@Embeddable
public record NomorKunci(String klien, int versi) implements Serializable {}
