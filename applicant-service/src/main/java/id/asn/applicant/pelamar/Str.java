package id.asn.applicant.pelamar;

import java.time.LocalDate;

/**
 * Surat tanda registrasi of a health worker.
 *
 * @param berlakuSampai last day of validity, or null when the letter states none
 */
public record Str(String nomor, String profesi, LocalDate berlakuSampai) {

    /** True when it is valid on the day. */
    public boolean validOn(LocalDate day) {
        return berlakuSampai == null || !day.isAfter(berlakuSampai);
    }
}
