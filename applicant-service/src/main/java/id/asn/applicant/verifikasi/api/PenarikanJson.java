package id.asn.applicant.verifikasi.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How many of the oldest files in a verifier's hands are taken back. */
public record PenarikanJson(
        @NotNull @Size(min = 1, max = 255) String verifikator,
        @NotNull @Min(1) @Max(500) Integer jumlah) {}
