package id.asn.selection.hasil.api;

import java.util.List;

/** One path of optimalisasi that was tried for a participant, and what came of it. */
public record PercobaanJson(String jalur, int lowong, String sebab, List<String> kurang, String terakhir) {}
