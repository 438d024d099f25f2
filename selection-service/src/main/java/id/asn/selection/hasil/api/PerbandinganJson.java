package id.asn.selection.hasil.api;

/** One minimum and the points compared with it. */
public record PerbandinganJson(String bagian, int nilai, int ambang, boolean tercapai) {}
