package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The agency that seeks. */
@Embeddable
public record Instansi(
        String kode,
        String nama,
        @Enumerated(EnumType.STRING) JenisInstansi jenis) {}
