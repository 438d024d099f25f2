package id.asn.applicant.formasi;

import jakarta.persistence.Embeddable;

/** Range of pay, whole rupiah a month. */
@Embeddable
public record Penghasilan(long terendah, long tertinggi) {}
