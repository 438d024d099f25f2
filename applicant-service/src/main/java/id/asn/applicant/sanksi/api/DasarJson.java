package id.asn.applicant.sanksi.api;

import id.asn.applicant.sanksi.Dasar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an act on a sanction rests on. */
public record DasarJson(
        @NotNull @Size(min = 10, max = 1000) String alasan,
        @NotNull @Size(min = 3, max = 100) String nomorDokumen) {

    Dasar to() {
        return new Dasar(alasan, nomorDokumen);
    }
}
