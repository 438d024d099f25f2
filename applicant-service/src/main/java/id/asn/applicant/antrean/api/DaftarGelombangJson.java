package id.asn.applicant.antrean.api;

import java.util.List;

/** The rounds that are not ended: one before each act at the most, so there are no pages. */
public record DaftarGelombangJson(List<GelombangJson> data) {}
