package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.HasilKedua;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the second look comes to; whoever sends back says why. */
public record PeninjauanJson(
        @NotNull HasilKedua hasil, @Size(min = 5, max = 500) String catatan) {

    /** Sending back without a word is refused. */
    @AssertTrue
    boolean isCatatanAda() {
        return hasil != HasilKedua.KEMBALIKAN || catatan != null;
    }
}
