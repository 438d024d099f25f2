package id.asn.formation.langkah;

import id.asn.formation.Peran;
import id.asn.platform.identity.Actor;
import java.util.Optional;

/**
 * One row of a move table: one lawful move of a life cycle.
 *
 * @param <S> the states of that life cycle
 */
public interface Langkah<S extends Enum<S>> {

    /** The act's name, as in the contract. */
    String name();

    /** The state it starts from; null for the move that brings the thing into being. */
    S dari();

    /** The state it leads to. */
    S ke();

    /** Who may make it. */
    Wewenang wewenang();

    /** What the thing itself must fulfil, in a word. */
    Enum<?> syarat();

    /** The rule that says so. */
    String dasarHukum();

    /** Whether the thing waits for it; false for a move that is open without being anybody's turn. */
    default boolean dinanti() {
        return true;
    }

    /** The office in which the actor may make this move; empty when it is not theirs. */
    default Optional<Peran> peran(Actor actor) {
        return wewenang().oleh().stream()
                .filter(peran -> actor.is(peran.claim()))
                .findFirst();
    }
}
