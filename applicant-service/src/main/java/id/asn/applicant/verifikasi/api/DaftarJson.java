package id.asn.applicant.verifikasi.api;

import java.util.List;

/** A list that is given whole. */
public record DaftarJson<T>(List<T> data) {}
