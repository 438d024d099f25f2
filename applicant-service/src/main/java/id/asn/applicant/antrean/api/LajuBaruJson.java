package id.asn.applicant.antrean.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What Panselnas sends to let in more or fewer; 0 halts the line. */
public record LajuBaruJson(
        @NotNull @Min(0) @Max(1_000_000) Integer lajuPerMenit,
        @NotNull @Size(min = 10, max = 1000) String alasan) {}
