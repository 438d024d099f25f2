package id.asn.formation.periode;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One change of the calendar: which window, from what to what, why, by whom, when. */
@Embeddable
public record Perubahan(
        @Enumerated(EnumType.STRING) Tahap tahap,
        Instant bukaSemula,
        Instant tutupSemula,
        Instant bukaMenjadi,
        Instant tutupMenjadi,
        String alasan,
        String pelaku,
        String klien,
        Instant pada) {}
