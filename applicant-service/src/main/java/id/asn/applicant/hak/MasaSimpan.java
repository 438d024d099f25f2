package id.asn.applicant.hak;

import java.time.LocalDate;

/**
 * How long a submitted lamaran keeps its person from being erased.
 *
 * <p>Not settled: no text that was read states a term. The default of one whole calendar year after the budget year covers
 * every stage of 2024, the last of which ended in March 2025; an installation sets {@code asn.pelamar.masa-simpan-tahun}.
 *
 * @param tahun whole calendar years after the budget year of the lamaran, 0 or more
 */
public record MasaSimpan(int tahun) {

    /** Refuses a time before the budget year ends. */
    public MasaSimpan {
        if (tahun < 0) {
            throw new IllegalArgumentException("a lamaran is kept at least to the end of its budget year");
        }
    }

    /** The first day on which the person of a lamaran of this budget year may be erased. */
    public LocalDate firstDay(int tahunAnggaran) {
        return LocalDate.of(tahunAnggaran + tahun + 1, 1, 1);
    }
}
