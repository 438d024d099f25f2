package id.asn.applicant.pelamar;

import java.time.LocalDate;

/**
 * A certificate that the person holds.
 *
 * @param berlakuSampai last day of validity, or null when it states none
 */
public record Sertifikat(
        JenisSertifikat jenis, String nomor, String nama, LocalDate terbitPada, LocalDate berlakuSampai) {}
