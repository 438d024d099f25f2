package id.asn.applicant.pelamar;

/** Accreditation of an institution or a programme, as it stood on one day. */
public enum Akreditasi {
    // spotless:off
    //                   the highest grade, which the cumlaude seats ask for
    UNGGUL              (true),
    A                   (true),
    BAIK_SEKALI         (false),
    B                   (false),
    BAIK                (false),
    C                   (false),
    TIDAK_TERAKREDITASI (false);
    // spotless:on

    private final boolean tertinggi;

    Akreditasi(boolean tertinggi) {
        this.tertinggi = tertinggi;
    }

    /** True for A and Unggul. */
    public boolean tertinggi() {
        return tertinggi;
    }
}
