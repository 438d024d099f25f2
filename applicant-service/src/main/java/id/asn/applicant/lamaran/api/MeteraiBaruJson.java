package id.asn.applicant.lamaran.api;

import id.asn.applicant.meterai.JenisMeterai;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The stamp that a document bears. */
public record MeteraiBaruJson(
        @NotNull JenisMeterai jenis,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{4,40}") String nomorSeri) {}
