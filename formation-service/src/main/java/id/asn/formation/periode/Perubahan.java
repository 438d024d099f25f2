package id.asn.formation.periode;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One change of the calendar: which window, from what to what, why, by whom, when.
 *
 * @param instansi the agency whose window alone was extended; null for a change of the national calendar
 */
@Embeddable
public record Perubahan(
        @Enumerated(EnumType.STRING) Tahap tahap,
        String instansi,
        Instant bukaSemula,
        Instant tutupSemula,
        Instant bukaMenjadi,
        Instant tutupMenjadi,
        String alasan,
        String pelaku,
        String klien,
        Instant pada) {

    boolean nasional() {
        return instansi == null;
    }

    /** Touches this window: the national one of the stage, which is part of every agency's, or this agency's alone. */
    boolean touches(Tahap window, String agency) {
        return tahap == window && (nasional() || instansi.equals(agency));
    }

    JendelaTahap semula() {
        return new JendelaTahap(tahap, bukaSemula, tutupSemula);
    }
}
