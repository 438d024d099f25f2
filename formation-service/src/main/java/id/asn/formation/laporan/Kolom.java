package id.asn.formation.laporan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A column of a report.
 *
 * @param kunci its name in CSV and JSON
 * @param judul its head in print and workbook
 * @param lebar its part of the page's width
 */
public record Kolom(String kunci, String judul, JenisKolom jenis, int lebar) {

    /** Words. */
    public static Kolom teks(String kunci, String judul, int lebar) {
        return new Kolom(kunci, judul, JenisKolom.TEKS, lebar);
    }

    /** Running numbers. */
    public static Kolom nomor(String kunci, String judul, int lebar) {
        return new Kolom(kunci, judul, JenisKolom.NOMOR, lebar);
    }

    /** Numbers as they stand at a time. */
    public static Kolom keadaan(String kunci, String judul, int lebar) {
        return new Kolom(kunci, judul, JenisKolom.KEADAAN, lebar);
    }

    /** Numbers that are summed. */
    public static Kolom jumlah(String kunci, String judul, int lebar) {
        return new Kolom(kunci, judul, JenisKolom.JUMLAH, lebar);
    }

    /** The sum under each summed column, null under the others; a cell without a number adds nothing. */
    static List<Long> jumlah(List<Kolom> kolom, List<List<Object>> baris) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            int column = i;
            long sum = baris.stream()
                    .map(row -> row.get(column))
                    .filter(Long.class::isInstance)
                    .mapToLong(Long.class::cast)
                    .sum();
            sums.add(kolom.get(i).jenis() == JenisKolom.JUMLAH ? Long.valueOf(sum) : null);
        }
        return Collections.unmodifiableList(sums);
    }
}
