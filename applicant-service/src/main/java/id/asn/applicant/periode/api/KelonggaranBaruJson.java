package id.asn.applicant.periode.api;

import id.asn.applicant.periode.Periode.Permintaan;
import id.asn.applicant.periode.Tahap;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** What Panselnas sends to give more time. */
public record KelonggaranBaruJson(
        @NotNull @Pattern(regexp = "PENDAFTARAN|SANGGAH_ADMINISTRASI") String tahap,

        @NotNull OffsetDateTime tutup,
        @NotNull @Size(min = 10, max = 1000) String alasan) {

    Permintaan to() {
        return new Permintaan(Tahap.valueOf(tahap), tutup.toInstant(), alasan);
    }
}
