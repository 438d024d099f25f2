package id.asn.selection.hasil.api;

/** SKB score of a participant, 0 to 100. */
public record NilaiSkbJson(boolean hadir, String nilai) {}
