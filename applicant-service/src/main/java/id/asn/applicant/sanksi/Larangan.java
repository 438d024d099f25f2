package id.asn.applicant.sanksi;

/**
 * A ban from applying.
 *
 * @param tahun budget year of the selection that the person withdrew from
 * @param sampai last budget year of the ban
 * @param nomorDokumen document that imposed it
 */
public record Larangan(int tahun, int sampai, String nomorDokumen, String dasarHukum) {

    /** True when nobody under it may apply in that budget year. */
    public boolean reaches(int other) {
        return other > tahun && other <= sampai;
    }
}
