package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;

/** One qualification that the formasi accepts, by BKN's code. */
@Embeddable
public record KualifikasiPendidikan(String kode, String nama) {}
