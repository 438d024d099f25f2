package id.asn.applicant.verifikasi;

import id.asn.applicant.lamaran.Lamaran;

/** A submitted lamaran and the committee's work on it, as a list shows them. */
public record BarisAntrean(Lamaran lamaran, Verifikasi kerja) {}
