package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.HasilKedua;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.problem.Finding;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the second look comes to; whoever sends back says why. */
public record PeninjauanJson(
        @NotNull HasilKedua hasil, @Size(min = 5, max = 500) String catatan) {

    /** The note, which sending back needs. */
    String note() {
        if (hasil == HasilKedua.KEMBALIKAN && catatan == null) {
            throw new ParameterTidakSah(Finding.of("/catatan", "not-null"));
        }
        return catatan;
    }
}
