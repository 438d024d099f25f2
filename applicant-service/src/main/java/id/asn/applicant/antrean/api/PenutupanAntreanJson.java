package id.asn.applicant.antrean.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a round is ended. */
public record PenutupanAntreanJson(
        @NotNull @Size(min = 10, max = 1000) String alasan) {}
