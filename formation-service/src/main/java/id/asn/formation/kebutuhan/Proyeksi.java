package id.asn.formation.kebutuhan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Five years from the opening of the first: who is there, who leaves, who comes, and what is then still vacant. Every term
 * is a sum, so the projection of an agency is the sum of the projections of its positions.
 *
 * @param awal people who fill the positions at the opening of the first year
 */
public record Proyeksi(int awal, List<BarisProyeksi> baris) {
    /** Years that a plan of needs covers. */
    public static final int TAHUN = 5;

    /** Why five, and why by year. */
    public static final String SUMBER = "PP 11/2017 pasal 5-15; PermenPANRB 6/2024";

    /** The projection of what these years bring. */
    public static Proyeksi of(int awal, List<TahunProyeksi> years) {
        BarisProyeksi[] rows = new BarisProyeksi[years.size()];
        int there = awal;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = BarisProyeksi.of(there, years.get(i));
            there = rows[i].bezetting();
        }
        return new Proyeksi(awal, List.of(rows));
    }

    /** Whether the plan that opens with the year {@code sejak} reaches that year. */
    public static boolean covers(int sejak, int tahun) {
        return sejak <= tahun && tahun < sejak + TAHUN;
    }

    /** The years of the plan that opens with that year. */
    public static IntStream years(int sejak) {
        return IntStream.range(sejak, sejak + TAHUN);
    }

    /** The first year in which more would leave than are there, if there is one. */
    public Optional<BarisProyeksi> impossible() {
        return baris.stream().filter(row -> row.bezetting() < 0).findFirst();
    }
}
