package id.asn.selection.hasil.api;

/** SKD points of a participant. */
public record NilaiSkdJson(boolean hadir, int twk, int tiu, int tkp, int total) {}
