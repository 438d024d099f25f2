package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Pengumuman;
import java.util.Arrays;
import java.util.UUID;

/**
 * The announced formasi as the rules look at them, column by column: for each {@link Segi} a number for each formasi, and
 * for each number one formasi that stands for all that bear it. Immutable, in order of arrival. About 70 bytes for each
 * formasi and 300 for each distinct list of qualifications: 36 MB at 126,000 formasi with 500,000 qualifications.
 */
public final class Katalog {
    /** No formasi. */
    public static final Katalog KOSONG = new Katalog(
            new long[0], new UUID[0], new int[Segi.values().length][0], new Pengumuman[Segi.values().length][0]);

    private final long[] urut;
    private final UUID[] id;
    private final int[][] kolom;
    private final Pengumuman[][] wakil;

    Katalog(long[] urut, UUID[] id, int[][] kolom, Pengumuman[][] wakil) {
        this.urut = urut;
        this.id = id;
        this.kolom = kolom;
        this.wakil = wakil;
    }

    /** Number of formasi. */
    public int size() {
        return urut.length;
    }

    /** How many distinct values the column has. */
    int values(Segi segi) {
        return wakil[segi.ordinal()].length;
    }

    /** The number of the formasi's value in the column. */
    int value(Segi segi, int row) {
        return kolom[segi.ordinal()][row];
    }

    /** A formasi that stands for all with this value. */
    Pengumuman standing(Segi segi, int value) {
        return wakil[segi.ordinal()][value];
    }

    long urut(int row) {
        return urut[row];
    }

    UUID id(int row) {
        return id[row];
    }

    /** The first row after the key. */
    int after(long key) {
        int at = Arrays.binarySearch(urut, key);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
