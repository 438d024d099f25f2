package id.asn.selection.peringkat;

import java.util.Comparator;
import java.util.List;

/**
 * Seats given along an order. Where the law sees no difference across the last seat, nobody of that group is seated by
 * chance or by number: the group stays undecided.
 */
public final class Jatah<T> {
    private final int kuota;
    private final List<T> urut;
    private final Comparator<T> hukum;
    private final int awalSeri;
    private final int akhirSeri;

    /**
     * Gives the seats.
     *
     * @param kuota how many there are
     * @param urut best first by the law's order, whatever follows behind it
     * @param hukum the law's order alone; zero means that it sees no difference
     */
    public Jatah(int kuota, List<T> urut, Comparator<T> hukum) {
        this.kuota = kuota;
        this.urut = urut;
        this.hukum = hukum;
        boolean seri = kuota > 0 && kuota < urut.size() && !berbeda(kuota);
        this.awalSeri = seri ? awal(kuota) : kuota;
        this.akhirSeri = seri ? akhir(kuota) : kuota;
    }

    private int awal(int dari) {
        int awal = dari;
        while (awal > 0 && !berbeda(awal)) {
            awal--;
        }
        return awal;
    }

    private int akhir(int dari) {
        int akhir = dari + 1;
        while (akhir < urut.size() && !berbeda(akhir)) {
            akhir++;
        }
        return akhir;
    }

    /** Whether the law tells the one at this place from the one above. */
    private boolean berbeda(int i) {
        return i == 0 || hukum.compare(urut.get(i - 1), urut.get(i)) != 0;
    }

    /** The one at this place, from 0, stands at the last seat with others from whom the law does not part them. */
    public boolean belumTerputus(int i) {
        return i >= awalSeri && i < akhirSeri;
    }

    /** The one at this place, from 0, has a seat. */
    public boolean lulus(int i) {
        return i < kuota && !belumTerputus(i);
    }

    /** Seats given. */
    public int terisi() {
        return Math.min(awalSeri, urut.size());
    }

    /** How many stand undecided at the last seat; 0 as a rule. */
    public int seri() {
        return akhirSeri - awalSeri;
    }

    /** The last one with a seat, or null. */
    public T terakhirLulus() {
        return terisi() == 0 ? null : urut.get(terisi() - 1);
    }

    /** The first one without a seat, or null. */
    public T pertamaTidak() {
        return terisi() == urut.size() ? null : urut.get(terisi());
    }
}
