package id.asn.selection.pppk;

/**
 * The cut-off of one formasi, above and below.
 *
 * @param kuota seats
 * @param bersaing how many sat everything
 * @param terisi seats given
 * @param terakhirLulus the last one seated, null when nobody is
 * @param pertamaTidak the first one without a seat, null when nobody is
 * @param pemisah the step that parted the two, null when one of them is missing
 * @param seri how many stand at the last seat without any step of the law telling them apart; 0 as a rule
 */
public record BatasPppk(
        int kuota, int bersaing, int terisi, Tepi terakhirLulus, Tepi pertamaTidak, KunciPppk pemisah, int seri) {

    /**
     * One side of the cut-off, without a name.
     *
     * @param kelompok the group
     * @param nilai the points
     */
    public record Tepi(KelompokPelamar kelompok, NilaiPppk nilai) {
        static Tepi of(CalonTerurut satu) {
            return satu == null ? null : new Tepi(satu.calon().kelompok(), satu.nilai());
        }
    }
}
