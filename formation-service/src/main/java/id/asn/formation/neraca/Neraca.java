package id.asn.formation.neraca;

import static id.asn.formation.neraca.Akun.DIALIHKAN;
import static id.asn.formation.neraca.Akun.DICORET;
import static id.asn.formation.neraca.Akun.DITETAPKAN;
import static id.asn.formation.neraca.Akun.DIUMUMKAN;
import static id.asn.formation.neraca.Akun.DIUNDURKAN;
import static id.asn.formation.neraca.Akun.LOWONG;
import static id.asn.formation.neraca.Akun.TERISI;

import java.util.List;

/**
 * The books of one line: what lies where, and what a new result or a later decree changes.
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
     * The movements after which the seats lie as the result says, the other announced ones vacant. A later result moves only
     * the difference, and no seat by a way that is not lawful: a resignation is one of somebody who had the seat.
     *
     * @param versiHasil the result's version, the reference of the movements
     * @throws TerisiMelebihi when more seats are filled or vacated than were announced
     */
    public List<Mutasi> fill(Keterisian result, String versiHasil) {
        int told = result.terisi() + result.diundurkan();
        if (told > saldo.announced()) {
            throw new TerisiMelebihi(told, saldo.announced());
        }
        long own = result.terisi() - (long) result.dialihkan();
        long resigned = Math.max(0, result.diundurkan() - saldo.of(DIUNDURKAN));
        long resignedOwn = Math.min(resigned, Math.max(0, saldo.of(TERISI) - own));
        long resignedMoved = Math.min(resigned - resignedOwn, Math.max(0, saldo.of(DIALIHKAN) - result.dialihkan()));
        long keptOwn = own + resigned - resignedMoved;
        long keptMoved = result.dialihkan() + resignedMoved;
        Perpindahan seats = new Perpindahan(this, versiHasil);
        seats.move(TERISI, LOWONG, seats.of(TERISI) - keptOwn);
        seats.move(DIALIHKAN, LOWONG, seats.of(DIALIHKAN) - keptMoved);
        for (Akun vacant : List.of(DIUMUMKAN, DIUNDURKAN, LOWONG)) {
            long free = seats.of(vacant) - (vacant == DIUNDURKAN ? result.diundurkan() : 0);
            long taken = seats.move(vacant, TERISI, Math.min(free, keptOwn - seats.of(TERISI)));
            long moved = seats.move(vacant, DIALIHKAN, Math.min(free - taken, keptMoved - seats.of(DIALIHKAN)));
            seats.move(vacant, LOWONG, free - taken - moved);
        }
        seats.move(TERISI, DIUNDURKAN, resigned - resignedMoved);
        seats.move(DIALIHKAN, DIUNDURKAN, resignedMoved);
        return seats.made();
    }

    /**
     * The movements by which a later decree gives the line other seats. What it takes comes out of open seats first, then
     * vacant ones, then vacated ones, never out of filled ones; what it gives was struck out before.
     *
     * @param jumlah seats of the line by the new decree; at least those that are filled
     * @param diumumkan whether the line is open to the public, so that new seats are open at once
     * @param rujukan the act
     */
    public List<Mutasi> revise(int jumlah, boolean diumumkan, String rujukan) {
        Perpindahan seats = new Perpindahan(this, rujukan);
        long more = jumlah - saldo.determined();
        seats.move(Sebab.REVISI, DICORET, DITETAPKAN, more);
        if (diumumkan) {
            seats.move(Sebab.REVISI, DITETAPKAN, DIUMUMKAN, more);
        }
        long fewer = -more;
        for (Akun open : List.of(DITETAPKAN, DIUMUMKAN, LOWONG, DIUNDURKAN)) {
            fewer -= seats.move(Sebab.REVISI, open, DICORET, Math.min(fewer, seats.of(open)));
        }
        return seats.made();
    }
}
