package id.asn.selection.hasil.api;

import java.util.List;

/**
 * SKB score of a participant, 0 to 100.
 *
 * @param bagian what was reached in each part, null where SKB is the CAT alone
 * @param gugur parts that knock the participant out, null when none does
 */
public record NilaiSkbJson(boolean hadir, String nilai, List<NilaiTesJson> bagian, List<String> gugur) {}
