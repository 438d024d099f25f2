package id.asn.applicant.pelamar;

import java.time.LocalDate;

/**
 * One employment.
 *
 * @param instansi code of the agency when the employer is one, else null
 * @param selesai last day, or null while it lasts
 */
public record PengalamanKerja(
        String pemberiKerja, String instansi, String jabatan, LocalDate mulai, LocalDate selesai) {

    /** It lasted from the one day to the other, both included. */
    public boolean berlangsung(LocalDate since, LocalDate until) {
        return !mulai.isAfter(since) && (selesai == null || !selesai.isBefore(until));
    }
}
