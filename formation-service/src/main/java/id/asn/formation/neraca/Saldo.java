package id.asn.formation.neraca;

import java.util.EnumMap;
import java.util.Map;

/** Balances of all accounts; together they are always zero. */
public final class Saldo {
    private final Map<Akun, Long> seats = new EnumMap<>(Akun.class);

    /** Nothing in any account. */
    public Saldo() {
        for (Akun akun : Akun.values()) {
            seats.put(akun, 0L);
        }
    }

    /** Seats in the account. */
    public long of(Akun akun) {
        return seats.get(akun);
    }

    /** Adds to one account alone; for reading balances that were posted in pairs. */
    public Saldo add(Akun akun, long jumlah) {
        seats.merge(akun, jumlah, Long::sum);
        return this;
    }

    /**
     * Moves seats.
     *
     * @throws SaldoTidakCukup when the account has fewer; only LUAR may go below zero
     */
    public void move(Akun dari, Akun ke, long jumlah) {
        if (dari != Akun.LUAR && of(dari) < jumlah) {
            throw new SaldoTidakCukup(dari, of(dari), jumlah);
        }
        add(dari, -jumlah);
        add(ke, jumlah);
    }

    /** Seats that were announced, whatever became of them. */
    public long announced() {
        return filled() + of(Akun.DIUMUMKAN) + of(Akun.DIUNDURKAN) + of(Akun.LOWONG);
    }

    /** Seats that somebody has. */
    public long filled() {
        return of(Akun.TERISI) + of(Akun.DIALIHKAN);
    }

    /** Seats of the decree, announced or not yet. */
    public long determined() {
        return of(Akun.DITETAPKAN) + announced();
    }

    /** Zero, unless the books are wrong. */
    public long sum() {
        return seats.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Every account with its seats, in the order of a seat's life. */
    public Map<Akun, Long> accounts() {
        return new EnumMap<>(seats);
    }
}
