package id.asn.selection.hasil.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When to announce. */
public record JadwalBaruJson(@NotNull Instant pada) {}
