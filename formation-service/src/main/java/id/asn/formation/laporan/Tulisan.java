package id.asn.formation.laporan;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** How numbers and days are written in Indonesian official documents: 1.234.567 and 19 Agustus 2024. */
public final class Tulisan {
    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Tulisan() {}

    /** A whole number with a point after every third digit from the right. */
    public static String bilangan(long number) {
        String digits = BigInteger.valueOf(number).abs().toString();
        StringBuilder grouped = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append('.');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** Day, name of the month, year. */
    public static String tanggal(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), BULAN.get(day.getMonthValue() - 1), day.getYear());
    }
}
