package id.asn.applicant.statistik.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.applicant.statistik.Pemeriksaan;

/** The counts beside a recount. */
public record PemeriksaanJson(
        int tahun, boolean cocok, @JsonUnwrapped Pemeriksaan hitungan) {
    static PemeriksaanJson of(int tahun, Pemeriksaan recount) {
        return new PemeriksaanJson(tahun, recount.cocok(), recount);
    }
}
