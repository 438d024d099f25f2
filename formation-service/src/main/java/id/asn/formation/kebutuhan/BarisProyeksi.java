package id.asn.formation.kebutuhan;

import java.util.List;

/**
 * One year of a projection, explained.
 *
 * @param bezettingAwal people at the opening of the year
 * @param bezetting people at its end
 * @param lowong vacancies at its end; below zero where there are more people than needed
 * @param langkah the arithmetic
 */
public record BarisProyeksi(
        TahunProyeksi tahun, int bezettingAwal, int bezetting, int lowong, List<LangkahHitung> langkah) {
    private static final String PERTEK = "Peraturan BKN 9/2022 pasal 62";

    static BarisProyeksi of(int before, TahunProyeksi year) {
        int after = before + year.change();
        int lowong = year.kebutuhan() - after;
        String left = "%d - %d - %d - %d + %d"
                .formatted(before, year.bup(), year.kontrakBerakhir(), year.keluar(), year.masuk());
        return new BarisProyeksi(
                year,
                before,
                after,
                lowong,
                List.of(
                        new LangkahHitung("BEZETTING", left, String.valueOf(after), PERTEK),
                        new LangkahHitung(
                                "LOWONG",
                                "%d - %d".formatted(year.kebutuhan(), after),
                                String.valueOf(lowong),
                                Proyeksi.SUMBER)));
    }
}
