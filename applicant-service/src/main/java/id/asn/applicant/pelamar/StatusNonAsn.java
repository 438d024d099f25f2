package id.asn.applicant.pelamar;

/**
 * What the person declares for the groups of a PPPK selection.
 *
 * @param thk2 former honorary worker of category II
 * @param pangkalanDataBkn recorded in BKN's database of non-ASN staff
 * @param tahunDapodik whole years as a teacher recorded in Dapodik, 0 to 60
 * @param lulusPpg graduate of the pendidikan profesi guru
 */
public record StatusNonAsn(boolean thk2, boolean pangkalanDataBkn, int tahunDapodik, boolean lulusPpg) {
    /** Nothing declared. */
    public static final StatusNonAsn KOSONG = new StatusNonAsn(false, false, 0, false);
}
