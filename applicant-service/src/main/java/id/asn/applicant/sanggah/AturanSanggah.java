package id.asn.applicant.sanggah;

/**
 * How one year's sanggah of the administrative selection runs.
 *
 * @param hariMenyanggah calendar days after the day of the announcement on which one may still object, in WIB
 * @param hariMenjawab calendar days after the window within which the committee answers
 * @param kali how often one person may object
 * @param sumber where the row was read
 */
public record AturanSanggah(int tahun, int hariMenyanggah, int hariMenjawab, int kali, String sumber) {}
