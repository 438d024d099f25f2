package id.asn.applicant.pelamar;

import java.time.Instant;
import java.util.List;

/**
 * What the civil registry says of a person. It never refuses anybody: what differs is for a person to look at.
 *
 * @param berbeda the elements that differ, by name only; what the registry holds is not told
 */
public record PemeriksaanNik(HasilPemeriksaan hasil, List<String> berbeda, Instant sejak) {

    /** An account whose check has not begun. */
    public static PemeriksaanNik belum(Instant sejak) {
        return new PemeriksaanNik(HasilPemeriksaan.BELUM_DIPERIKSA, List.of(), sejak);
    }
}
