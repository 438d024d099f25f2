package id.asn.formation.instansi;

import id.asn.formation.Peran;
import id.asn.platform.identity.Actor;

/**
 * Whose data an actor may see: the whole country's, or one agency's.
 *
 * @param nasional true for offices that serve the whole country
 * @param instansi the agency of all others; null when their token names none, and then they see nothing
 */
public record Lingkup(boolean nasional, String instansi) {

    /** What the actor's roles open. */
    public static Lingkup of(Actor actor) {
        return new Lingkup(Peran.national().anyMatch(peran -> actor.is(peran.claim())), actor.instansi());
    }

    /** Whether the agency's data lie within. */
    public boolean sees(String kode) {
        return nasional || kode.equals(instansi);
    }
}
