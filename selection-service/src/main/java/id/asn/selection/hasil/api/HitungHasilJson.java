package id.asn.selection.hasil.api;

import id.asn.selection.hasil.Tahap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Which result is wanted. */
public record HitungHasilJson(
        @NotNull Integer tahun,
        @NotBlank String instansi,
        @NotNull Tahap tahap) {}
