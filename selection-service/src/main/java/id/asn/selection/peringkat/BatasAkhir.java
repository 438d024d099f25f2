package id.asn.selection.peringkat;

/**
 * The cut-off of one formasi at the end, above and below.
 *
 * @param kuota seats
 * @param bersaing how many sat everything
 * @param terisi seats given
 * @param terakhirLulus final score of the last one seated, null when nobody is
 * @param pertamaTidak final score of the first one without a seat, null when nobody is
 * @param pemisah the step that parted the two, null when one of them is missing
 * @param seri how many stand at the last seat without any step of the law telling them apart; 0 as a rule
 */
public record BatasAkhir(
        int kuota, int bersaing, int terisi, Nilai terakhirLulus, Nilai pertamaTidak, KunciAkhir pemisah, int seri) {}
