package id.asn.formation.pekerjaan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row that is right by itself.
 *
 * @param nomor line or row of the file
 * @param nilai its cells by column, empty ones left out
 */
public record BarisMasuk(long nomor, Map<String, String> nilai) {

    /** Whether the cell is filled. */
    public boolean ada(String kolom) {
        return nilai.containsKey(kolom);
    }

    /** The words of the cell; null when empty. */
    public String teks(String kolom) {
        return nilai.get(kolom);
    }

    /** The whole number in the cell; null when empty. */
    public Long bilangan(String kolom) {
        return ada(kolom) ? Long.valueOf(nilai.get(kolom)) : null;
    }

    /** The number in the cell; null when empty. */
    public BigDecimal desimal(String kolom) {
        return ada(kolom) ? new BigDecimal(nilai.get(kolom)) : null;
    }

    /** The day in the cell. */
    public LocalDate tanggal(String kolom) {
        return LocalDate.parse(nilai.get(kolom));
    }

    /** Whether the cell says yes; an empty one does not. */
    public boolean ya(String kolom) {
        return Boolean.parseBoolean(nilai.get(kolom));
    }
}
