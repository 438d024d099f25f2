package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;

/**
 * Something found in a row; the finding's pointer is the column's name, or empty for the whole row.
 */
public record Temuan(Bobot bobot, Finding finding) {

    /** The row is not taken. */
    public static Temuan salah(Finding finding) {
        return new Temuan(Bobot.SALAH, finding);
    }

    /** The row is taken all the same. */
    public static Temuan peringatan(Finding finding) {
        return new Temuan(Bobot.PERINGATAN, finding);
    }
}
