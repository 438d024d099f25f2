package id.asn.formation.pekerjaan.store;

import id.asn.formation.Peran;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.platform.identity.Actor;
import java.util.List;
import java.util.Set;

/**
 * Where the rows of a file go. A target is one class: its columns, what makes a row wrong beside the others, and how the
 * rows are merged: all at once by one statement ({@link TujuanSekaligus}), or group by group by the rules of another room.
 *
 * <p>Good rows stand in the transaction's table {@code masuk}: {@code baris} (line of the file), {@code sumber},
 * {@code tahun}, {@code asli} (JSON of the cells that had to be put in order, as sent; null for none), and one column per
 * {@link Kolom}.
 */
public interface Tujuan {

    /** The word of the path {@code /v1/impor/...}. */
    String nama();

    /** The roles that may send files to it. */
    Set<String> peran();

    /** Whether its rows belong to a year. */
    default boolean perTahun() {
        return false;
    }

    /** Its columns, in the order of its template. */
    List<Kolom> kolom();

    /** Columns that together name a row, or the rows that say one thing. */
    List<String> kunci();

    /** What is asked of the rows by SQL. */
    List<Pemeriksaan> pemeriksaan();

    /** Whether a file names no row twice; false where rows of one key together say one thing. */
    default boolean kunciTunggal() {
        return true;
    }

    /** Columns whose cells are kept nowhere once the job has ended; a file that may hold them is erased then. */
    default Set<String> rahasia() {
        return Set.of();
    }

    /** Whether offices of the whole country send to it; otherwise agencies do, each for itself. */
    default boolean nasional() {
        return Peran.national().map(Peran::claim).anyMatch(peran()::contains);
    }

    /** Refuses, before there is a job, what the sender may not send now. */
    default void terima(Kiriman kiriman, Actor pengirim) {}

    /** Code lists that its template brings along. */
    default List<DaftarKode> daftarKode() {
        return List.of();
    }
}
