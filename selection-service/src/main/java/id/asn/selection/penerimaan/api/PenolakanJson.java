package id.asn.selection.penerimaan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file is turned away. */
public record PenolakanJson(@NotBlank @Size(max = 1000) String alasan) {}
