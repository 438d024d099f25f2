package id.asn.applicant.lamaran.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The formasi that a person chooses. */
public record PilihanJson(@NotNull UUID formasiId) {}
