package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PemeriksaanNik;
import java.util.List;

/**
 * An account that the civil registry has not confirmed at least once.
 *
 * @param kini where its check stands now
 * @param riwayat every answer, first answered first
 */
public record Terperiksa(Pelamar orang, Nik nik, PemeriksaanNik kini, List<PemeriksaanNik> riwayat) {
    /** A list that nobody changes. */
    public Terperiksa {
        riwayat = List.copyOf(riwayat);
    }

    /** Grows with every change of the account or of its check. */
    public long versi() {
        return orang.versi() + kini.versi();
    }
}
