package id.asn.applicant.sanggah.api;

import id.asn.applicant.sanggah.DasarSanggah;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person objects with; there is no place for a document. */
public record SanggahBaruJson(
        @NotNull DasarSanggah dasar,
        @NotNull @Size(min = 10, max = 2000) String uraian) {}
