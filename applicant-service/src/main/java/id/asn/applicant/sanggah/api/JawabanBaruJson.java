package id.asn.applicant.sanggah.api;

import id.asn.applicant.sanggah.PutusanSanggah;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the committee answers. */
public record JawabanBaruJson(
        @NotNull PutusanSanggah putusan,
        @NotNull @Size(min = 10, max = 2000) String keterangan) {}
