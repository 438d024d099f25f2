package id.asn.applicant.pelamar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the civil registry says of a person. It never refuses anybody: what differs is for a person to look at.
 *
 * @param giliran counts the attempts of the person, from 0
 * @param berbeda the elements that differ, by name only; what the registry holds is not told
 * @param tinjauan what an official found of this very answer
 */
public record PemeriksaanNik(
        int giliran, HasilPemeriksaan hasil, List<String> berbeda, Instant sejak, Optional<Tinjauan> tinjauan) {
    private static final int STAGES = 4;

    /** An account whose check has not begun. */
    public static PemeriksaanNik belum(Instant sejak) {
        return new PemeriksaanNik(0, HasilPemeriksaan.BELUM_DIPERIKSA, List.of(), sejak, Optional.empty());
    }

    /** True when the registry answered and did not confirm the account. */
    public boolean perluDilihat() {
        return hasil == HasilPemeriksaan.TIDAK_COCOK || hasil == HasilPemeriksaan.TIDAK_DITEMUKAN;
    }

    /** Grows with every change: an attempt waits, is put off, answered, looked at. */
    public long versi() {
        return (long) giliran * STAGES + stage();
    }

    private int stage() {
        if (tinjauan.isPresent()) {
            return 3;
        }
        return switch (hasil) {
            case BELUM_DIPERIKSA -> 0;
            case TERTUNDA -> 1;
            default -> 2;
        };
    }
}
