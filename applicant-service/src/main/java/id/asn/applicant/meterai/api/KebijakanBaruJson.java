package id.asn.applicant.meterai.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.AturanMeterai;
import id.asn.applicant.meterai.KebijakanMeterai;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What Panselnas lays down. */
public record KebijakanBaruJson(
        @NotNull @Min(2018) @Max(2100) Integer tahun,
        @NotNull JenisDokumen jenisDokumen,
        @NotNull AturanMeterai aturan,
        @NotNull OffsetDateTime berlakuSejak,
        @NotNull @Size(min = 10, max = 500) String alasan) {

    KebijakanMeterai to(Instant now) {
        return new KebijakanMeterai(tahun, jenisDokumen, aturan, berlakuSejak.toInstant(), alasan, now);
    }
}
