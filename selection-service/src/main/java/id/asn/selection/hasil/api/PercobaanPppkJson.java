package id.asn.selection.hasil.api;

/** One path of optimalisasi that was tried for a participant of PPPK, and what came of it. */
public record PercobaanPppkJson(String jalur, int lowong, String sebab) {}
