package id.asn.formation.neraca;

/**
 * Seats of one line move from one account to another.
 *
 * @param jumlah more than 0
 * @param rujukan the act, such that doing it twice gives the same word: the same reference is posted once
 */
public record Mutasi(Rekening rekening, Akun dari, Akun ke, int jumlah, Sebab sebab, String rujukan) {

    /** A lawful movement of seats; whoever has none to move does not build one. */
    public Mutasi {
        if (jumlah <= 0 || !sebab.sah(dari, ke)) {
            throw new IllegalArgumentException("%s: %d seats from %s to %s".formatted(sebab, jumlah, dari, ke));
        }
    }
}
