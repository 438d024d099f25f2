package id.asn.formation.periode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The window of one stage. */
@Embeddable
public record JendelaTahap(
        @Enumerated(EnumType.STRING) Tahap tahap,
        @Column(name = "buka") Instant buka,
        @Column(name = "tutup") Instant tutup) {

    Jendela jendela() {
        return new Jendela(buka, tutup);
    }
}
