package id.asn.formation.laporan;

import java.util.List;

/**
 * Rows that belong together and are summed together.
 *
 * @param judul null in a report of one group
 * @param baris a cell for each column: {@code String} or {@code Long}, or null where there is nothing to say
 * @param jumlah the sum under each summed column, null under the others
 */
public record Kelompok(String judul, List<List<Object>> baris, List<Long> jumlah) {

    /** A group with the sums of its rows. */
    public static Kelompok of(String judul, List<Kolom> kolom, List<List<Object>> baris) {
        return new Kelompok(judul, List.copyOf(baris), Kolom.jumlah(kolom, baris));
    }
}
