package id.asn.selection.penerimaan;

import id.asn.platform.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What the second person decided.
 *
 * @param oleh who
 * @param klien through which program
 * @param pada when
 * @param alasan why the file was turned away; null when it was released
 */
@Embeddable
public record Keputusan(
        @Column(name = "diputus_oleh") String oleh,
        @Column(name = "diputus_klien") String klien,
        @Column(name = "diputus_pada") Instant pada,
        String alasan) {

    static Keputusan of(Actor actor, Instant now, String alasan) {
        return new Keputusan(actor.person(), actor.client(), now, alasan);
    }
}
