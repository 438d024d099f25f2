package id.asn.applicant.sanggah;

/**
 * Sanggah of the administrative selection 2024: within three calendar days of the announcement, once, about oneself only;
 * the result is announced anew within seven calendar days of the window's end.
 *
 * <p>Not settled. The source counts days "after the announcement" and does not say whether the day itself is one of them;
 * here it is not, as in the calendar of 2024 (announced until 19 September, objections from 20 to 22 September).
 */
public final class Sanggah2024 {
    static final String SUMBER = "PermenPANRB 6/2024";

    // spotless:off
    /** The row. */
    public static final AturanSanggah ROW =
            //                tahun menyanggah menjawab kali sumber
            new AturanSanggah(2024, 3,         7,       1,   SUMBER);
    // spotless:on

    private Sanggah2024() {}
}
