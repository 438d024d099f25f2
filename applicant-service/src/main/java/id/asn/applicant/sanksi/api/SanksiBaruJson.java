package id.asn.applicant.sanksi.api;

import id.asn.applicant.sanksi.Dasar;
import id.asn.applicant.sanksi.Mundur;
import id.asn.applicant.sanksi.SaatMundur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What Panselnas sends to impose a sanction. */
public record SanksiBaruJson(
        @NotNull @Pattern(regexp = "[0-9]{16}") String nik,
        @NotNull @Min(2018) @Max(2100) Integer tahun,
        @NotNull SaatMundur saatMundur,
        boolean optimalisasi,
        boolean lokasiLain,
        @NotNull @Size(min = 10, max = 1000) String alasan,
        @NotNull @Size(min = 3, max = 100) String nomorDokumen) {

    Mundur mundur() {
        return new Mundur(tahun, saatMundur, optimalisasi, lokasiLain);
    }

    Dasar dasar() {
        return new Dasar(alasan, nomorDokumen);
    }
}
