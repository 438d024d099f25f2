package id.asn.applicant.kependudukan;

import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;

/**
 * What an official finds of one check.
 *
 * @param giliran of the check that was looked at
 * @param catatan what the person reads beside the outcome
 */
public record PutusanPetugas(int giliran, PutusanTinjauan putusan, String catatan) {

    /** Refuses a decision about a check that is no longer the present one, needs no look, or was decided. */
    public void about(PemeriksaanNik now) {
        if (giliran != now.giliran()) {
            throw new GiliranUsang(giliran, now);
        }
        if (!now.perluDilihat()) {
            throw new TidakPerluDitinjau(now);
        }
        now.tinjauan().ifPresent(there -> {
            throw new SudahDitinjau(there);
        });
    }
}
