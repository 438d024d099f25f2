package id.asn.formation.langkah;

import id.asn.formation.Peran;
import java.util.List;
import java.util.Set;

/**
 * Whose a move is: certain offices, and among their people none who made certain earlier moves.
 *
 * @param oleh the offices
 * @param terpisahDari earlier moves whose makers are kept away: maker and checker are never the same person
 */
public record Wewenang(Set<Peran> oleh, List<Langkah<?>> terpisahDari) {

    /** These offices and no other. */
    public static Wewenang hanya(Peran... oleh) {
        return new Wewenang(Set.of(oleh), List.of());
    }

    /** Other persons than those who made these moves. */
    public Wewenang selain(Langkah<?>... earlier) {
        return new Wewenang(oleh, List.of(earlier));
    }
}
