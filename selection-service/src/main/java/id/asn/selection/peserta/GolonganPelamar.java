package id.asn.selection.peserta;

/** The groups of people for whom a PPPK selection is opened, as applicant tells them. */
public enum GolonganPelamar {
    /** Former honorary worker of category II. */
    THK2,
    /** Non-ASN in BKN's database. */
    PANGKALAN_BKN,
    /** Non-ASN teacher in Dapodik. */
    DAPODIK,
    /** Non-ASN at work in an agency. */
    AKTIF,
    /** Graduate of the pendidikan profesi guru. */
    PPG
}
