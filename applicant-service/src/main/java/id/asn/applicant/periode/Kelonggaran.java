package id.asn.applicant.periode;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A later close of one stage for everybody, given here because the way in was broken: by Panselnas, with its reason, and
 * never taken back. In September 2024 stamps could not be had for days, and the close moved from the 6th to the 10th.
 *
 * @param semula the national close before
 * @param tutup first instant after the window
 * @param oleh person of the token that gave it
 * @param lewat client of that token
 */
@Embeddable
public record Kelonggaran(
        @Enumerated(EnumType.STRING) Tahap tahap,
        Instant semula,
        Instant tutup,
        String alasan,
        String oleh,
        String lewat,
        Instant pada) {}
