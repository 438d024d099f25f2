package id.asn.formation.laporan;

import java.util.List;

/**
 * A report: what stands above the table, the table, and its sums. Each sum is made from the rows that are shown.
 *
 * @param nama name of the file, without its ending
 * @param kepala lines of the document's head, such as LAMPIRAN KEPUTUSAN; may be empty
 * @param judul lines of the title
 * @param jumlah the sum of all groups under each summed column, null under the others
 * @param catatan lines below the table; may be empty
 */
public record Tabel(
        String nama,
        List<String> kepala,
        List<String> judul,
        List<Kolom> kolom,
        List<Kelompok> kelompok,
        List<Long> jumlah,
        List<String> catatan) {

    /** Every row has a cell for each column. */
    public Tabel {
        for (Kelompok group : kelompok) {
            for (List<Object> row : group.baris()) {
                if (row.size() != kolom.size()) {
                    throw new IllegalArgumentException("%d cells in %d columns".formatted(row.size(), kolom.size()));
                }
            }
        }
    }

    /** The report with the sums of all its groups. */
    public static Tabel of(Naskah naskah, List<Kolom> kolom, List<Kelompok> kelompok) {
        List<List<Object>> rows =
                kelompok.stream().flatMap(group -> group.baris().stream()).toList();
        return new Tabel(
                naskah.nama(),
                naskah.kepala(),
                naskah.judul(),
                List.copyOf(kolom),
                List.copyOf(kelompok),
                Kolom.jumlah(kolom, rows),
                naskah.catatan());
    }

    /** Every row of every group. */
    public List<List<Object>> baris() {
        return kelompok.stream().flatMap(group -> group.baris().stream()).toList();
    }

    /** Whether anything is summed. */
    public boolean berjumlah() {
        return kolom.stream().anyMatch(column -> column.jenis() == JenisKolom.JUMLAH);
    }
}
