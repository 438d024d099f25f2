package id.asn.formation.langkah;

import java.time.LocalDate;

/**
 * A numbered official document: SPTJM, pertek, opinion, Keputusan Menteri.
 *
 * @param nomor as printed on it
 * @param tanggal the date it bears
 */
public record Dokumen(String nomor, LocalDate tanggal) {

    /** Number and date, as the history shows them. */
    @Override
    public String toString() {
        return nomor + " tanggal " + tanggal;
    }
}
