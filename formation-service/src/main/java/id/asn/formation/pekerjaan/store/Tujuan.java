package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import java.util.List;
import java.util.Set;

/**
 * Where the rows of a file go. A target is one class: its columns, what makes a row wrong beside the others, and one
 * statement that merges all rows at once.
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

    /** Columns that together name a row: a file names no row twice. */
    List<String> kunci();

    /** What is asked of the rows by SQL. */
    List<Pemeriksaan> pemeriksaan();

    /**
     * One {@code insert ... on conflict ... do update ... where (it says something else)} that ends in
     * {@code returning <text> as kunci, (xmax = 0) as baru}.
     */
    String gabung();

    /** What follows from the merge, in the same transaction; the keys of new and changed rows stand in {@code tergabung}. */
    default void lanjutkan(Pekerjaan pekerjaan) {}

    /** Code lists that its template brings along. */
    default List<DaftarKode> daftarKode() {
        return List.of();
    }
}
