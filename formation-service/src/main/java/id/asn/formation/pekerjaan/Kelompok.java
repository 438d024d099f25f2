package id.asn.formation.pekerjaan;

import java.util.List;

/**
 * Rows that together say one thing.
 *
 * @param baris one or more, in the order of the file
 */
public record Kelompok(List<BarisMasuk> baris) {

    /** Its first row. */
    public BarisMasuk pertama() {
        return baris.get(0);
    }
}
