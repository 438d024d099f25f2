package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;

/**
 * A finding in its place.
 *
 * @param urut key that pages continue after; 0 before it is stored
 * @param baris line or row of the file, the header being the first
 */
public record TemuanBaris(long urut, long baris, Temuan temuan) {

    /** A fault of a row. */
    public static TemuanBaris salah(long baris, Finding finding) {
        return new TemuanBaris(0, baris, Temuan.salah(finding));
    }
}
