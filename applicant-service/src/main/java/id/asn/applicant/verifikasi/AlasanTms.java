package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.KodeAlasan;
import java.time.LocalDate;

/**
 * A coded reason and the days on which it may be given. A code is retired by its last day, never taken away: what was
 * decided with it stays readable.
 *
 * @param teks what the pelamar reads, in Indonesian
 * @param mulai first day, in WIB
 * @param akhir last day, in WIB; null while it is in use
 * @param sumber where the row was read
 */
public record AlasanTms(KodeAlasan kode, String teks, LocalDate mulai, LocalDate akhir, String sumber) {

    /** True when it may be given on that day. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(mulai) && (akhir == null || !day.isAfter(akhir));
    }
}
