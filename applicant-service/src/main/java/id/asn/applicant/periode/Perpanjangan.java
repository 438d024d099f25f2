package id.asn.applicant.periode;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A later close of one stage for one agency, as it was given with a reason at formation.
 *
 * @param instansi code of the agency
 * @param tutup first instant after the agency's window
 */
@Embeddable
public record Perpanjangan(
        String instansi, @Enumerated(EnumType.STRING) Tahap tahap, Instant tutup) {}
