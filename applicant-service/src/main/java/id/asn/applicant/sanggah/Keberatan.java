package id.asn.applicant.sanggah;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What a person objects with.
 *
 * @param diajukanPada by the database's clock
 */
@Embeddable
public record Keberatan(@Enumerated(EnumType.STRING) DasarSanggah dasar, String uraian, Instant diajukanPada) {}
