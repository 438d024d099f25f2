package id.asn.formation.langkah;

import id.asn.formation.Peran;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One move that was made. Histories only grow; the database refuses to change or remove a row.
 *
 * @param dari null for the move that brought the thing into being
 * @param pelaku the person, by the identity of the token
 * @param klien the program through which the person acted
 * @param dokumen number and date of the document, when the move has one
 */
@Embeddable
public record Jejak(
        String tindakan,
        String dari,
        String ke,
        @Enumerated(EnumType.STRING) Peran peran,
        String pelaku,
        String klien,
        Instant pada,
        String alasan,
        String dokumen) {

    static Jejak of(Langkah<?> langkah, Peran peran, Act act) {
        return new Jejak(
                langkah.name(),
                langkah.dari() == null ? null : langkah.dari().name(),
                langkah.ke().name(),
                peran,
                act.actor().person(),
                act.actor().client(),
                act.at(),
                act.reason(),
                act.document() == null ? null : act.document().toString());
    }

    boolean isOf(Langkah<?> langkah) {
        return tindakan.equals(langkah.name());
    }

    boolean movedOn() {
        return !ke.equals(dari);
    }
}
