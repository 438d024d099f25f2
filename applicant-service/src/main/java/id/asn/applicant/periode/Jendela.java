package id.asn.applicant.periode;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The window of one stage, half-open: the opening instant is inside, the closing instant is not.
 *
 * @param buka first instant inside
 * @param tutup first instant after
 */
@Embeddable
public record Jendela(@Enumerated(EnumType.STRING) Tahap tahap, Instant buka, Instant tutup) {

    /** Where an instant lies. */
    public enum Keadaan {
        BELUM_DIBUKA,
        DIBUKA,
        SUDAH_DITUTUP
    }

    /** Refuses a window without an inside. */
    public Jendela {
        if (!buka.isBefore(tutup)) {
            throw new IllegalArgumentException("%s closes at %s, before it opens".formatted(tahap, tutup));
        }
    }

    /** Before, in or after the window. */
    public Keadaan at(Instant instant) {
        if (instant.isBefore(buka)) {
            return Keadaan.BELUM_DIBUKA;
        }
        return instant.isBefore(tutup) ? Keadaan.DIBUKA : Keadaan.SUDAH_DITUTUP;
    }

    Jendela until(Instant close) {
        return new Jendela(tahap, buka, close);
    }
}
