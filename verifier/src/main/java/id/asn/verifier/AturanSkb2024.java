package id.asn.verifier;

import java.util.List;
import java.util.Map;

/**
 * What SKB of 2024 may be made of, typed from the rules document: PermenPANRB 6/2024 articles 35 (centre) and 36 (regions).
 * Limits are least weight of the CAT, greatest of all other tests, how many of them, greatest of an interview.
 */
final class AturanSkb2024 {
    static final String NAMA = "susunan SKB";
    static final String CAT = "CAT";
    static final String WAWANCARA = "WAWANCARA";

    /** The order in which parts stand. */
    static final List<String> TES = List.of(
            CAT,
            "PSIKOTES",
            "TPA",
            "BAHASA_ASING",
            "KESEHATAN_JIWA",
            "KESAMAPTAAN",
            "PRAKTIK_KERJA",
            "SERTIFIKAT",
            WAWANCARA,
            "LAINNYA");

    static final List<String> KOLOM = List.of("cat_minimum", "tambahan_maksimum", "tes_maksimum", "wawancara_maksimum");

    static final Map<String, List<Integer>> BATAS =
            Map.of("PUSAT", List.of(50, 50, 3, 10), "DAERAH", List.of(60, 40, 1, 0));

    private AturanSkb2024() {}

    /** Hundredths times percents, brought back to hundredths, half up. */
    static int bulat(int perSepuluhRibu) {
        return (perSepuluhRibu + 50) / 100;
    }
}
