package id.asn.formation.pemerataan;

/**
 * Persons of one rumpun who would move from a place with too many to one that is short. Moves are numbered; what a place
 * has before and after is counted through all moves up to this one.
 *
 * @param nomor from 1; within a rumpun the worst place is served first
 * @param dari the giving place, with the people it has before
 * @param ke the receiving place, with the people it has before
 * @param jumlah whole persons, at least 1
 */
public record Pemindahan(int nomor, Tempat dari, Tempat ke, int jumlah, Jarak jarak) {

    /** The giving place afterwards; never below its own need. */
    public Tempat dariSesudah() {
        return dari.with(dari.bezetting() - jumlah);
    }

    /** The receiving place afterwards; never above its own need. */
    public Tempat keSesudah() {
        return ke.with(ke.bezetting() + jumlah);
    }
}
