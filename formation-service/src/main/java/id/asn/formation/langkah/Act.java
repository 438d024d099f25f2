package id.asn.formation.langkah;

import id.asn.platform.identity.Actor;
import java.time.Instant;

/**
 * Somebody acts: who, when, and, where the move asks for it, why and by which document.
 *
 * @param reason null when none is given
 * @param document null when none is given
 */
public record Act(Actor actor, Instant at, String reason, Dokumen document) {

    /** An act that needs neither reason nor document. */
    public static Act by(Actor actor, Instant at) {
        return new Act(actor, at, null, null);
    }

    /** The same act with its reason. */
    public Act because(String why) {
        return new Act(actor, at, why, document);
    }

    /** The same act with the document that carries it. */
    public Act under(Dokumen paper) {
        return new Act(actor, at, reason, paper);
    }
}
