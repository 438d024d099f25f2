package id.asn.formation.neraca;

import static id.asn.formation.neraca.Akun.DIUMUMKAN;
import static id.asn.formation.neraca.Akun.LOWONG;
import static id.asn.formation.neraca.Akun.TERISI;

import java.util.ArrayList;
import java.util.List;

/**
 * The books of one line: what lies where, and what a new result changes.
 *
 * @param rekening whose books
 * @param saldo the balances now
 */
public record Neraca(Rekening rekening, Saldo saldo) {

    /** Posts a movement of this line. */
    public void post(Mutasi mutasi) {
        saldo.move(mutasi.dari(), mutasi.ke(), mutasi.jumlah());
    }

    /**
     * The movements after which exactly the given seats are filled and the other announced ones vacant. A later result moves
     * only the difference.
     *
     * @param terisi seats filled by the result, 0 or more
     * @param versiHasil the result's version, the reference of the movements
     * @throws TerisiMelebihi when more seats are filled than were announced
     */
    public List<Mutasi> fill(int terisi, String versiHasil) {
        if (terisi > saldo.announced()) {
            throw new TerisiMelebihi(terisi, saldo.announced());
        }
        long missing = terisi - saldo.of(TERISI);
        long open = saldo.of(DIUMUMKAN);
        long straight = Math.max(0, Math.min(missing, open));
        List<Mutasi> moves = new ArrayList<>();
        add(moves, DIUMUMKAN, TERISI, straight, versiHasil);
        add(moves, DIUMUMKAN, LOWONG, open - straight, versiHasil);
        add(moves, LOWONG, TERISI, missing - straight, versiHasil);
        add(moves, TERISI, LOWONG, -missing, versiHasil);
        return moves;
    }

    private void add(List<Mutasi> moves, Akun dari, Akun ke, long jumlah, String versiHasil) {
        if (jumlah > 0) {
            moves.add(new Mutasi(rekening, dari, ke, Math.toIntExact(jumlah), Sebab.ISI, versiHasil));
        }
    }
}
