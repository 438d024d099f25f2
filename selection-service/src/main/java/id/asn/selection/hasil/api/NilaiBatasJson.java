package id.asn.selection.hasil.api;

/** Points of whoever stands next to the cut-off, in the order of the law's steps. */
public record NilaiBatasJson(int total, int tkp, int tiu, int twk) {}
