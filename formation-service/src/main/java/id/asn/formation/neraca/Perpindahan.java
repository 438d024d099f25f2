package id.asn.formation.neraca;

import java.util.ArrayList;
import java.util.List;

/** Movements of one line in the making: each is tried on a copy of the balances before it is offered. */
final class Perpindahan {
    private final Rekening rekening;
    private final Saldo saldo = new Saldo();
    private final String rujukan;
    private final List<Mutasi> made = new ArrayList<>();

    Perpindahan(Neraca neraca, String rujukan) {
        this.rekening = neraca.rekening();
        this.rujukan = rujukan;
        neraca.saldo().accounts().forEach(saldo::add);
    }

    /** Seats in the account after the movements so far. */
    long of(Akun akun) {
        return saldo.of(akun);
    }

    /** Moves them after a result; nothing where there is nothing to move, or nowhere to go. */
    long move(Akun dari, Akun ke, long jumlah) {
        return dari == ke ? 0 : move(Sebab.sesudahHasil(dari, ke).orElseThrow(), dari, ke, jumlah);
    }

    /** Moves them; answers how many. */
    long move(Sebab sebab, Akun dari, Akun ke, long jumlah) {
        if (jumlah <= 0) {
            return 0;
        }
        saldo.move(dari, ke, jumlah);
        made.add(new Mutasi(rekening, dari, ke, Math.toIntExact(jumlah), sebab, rujukan));
        return jumlah;
    }

    List<Mutasi> made() {
        return List.copyOf(made);
    }
}
