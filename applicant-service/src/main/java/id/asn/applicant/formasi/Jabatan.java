package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The position to be filled. */
@Embeddable
public record Jabatan(
        String kode,
        String nama,
        @Enumerated(EnumType.STRING) KelompokJabatan kelompok) {}
