package id.asn.applicant.lamaran;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One reason of a TMS: the code and what it means in this case. */
@Embeddable
public record Alasan(@Enumerated(EnumType.STRING) KodeAlasan kode, String keterangan) {}
