package id.asn.applicant.meterai;

/** Every lawful move of a stamp's check; the answer of the maker makes them. A new declaration begins anew. */
public enum TindakanMeterai {
    // spotless:off
    //               dari                    ke
    NYATAKAN_SAH    (StatusMeterai.MENUNGGU, StatusMeterai.SAH),
    NYATAKAN_TIDAK  (StatusMeterai.MENUNGGU, StatusMeterai.TIDAK_SAH),
    TUNDA           (StatusMeterai.MENUNGGU, StatusMeterai.TERTUNDA),
    TANYA_ULANG     (StatusMeterai.TERTUNDA, StatusMeterai.MENUNGGU);
    // spotless:on

    private final StatusMeterai dari;
    private final StatusMeterai ke;

    TindakanMeterai(StatusMeterai dari, StatusMeterai ke) {
        this.dari = dari;
        this.ke = ke;
    }

    /** The status that it starts from. */
    public StatusMeterai dari() {
        return dari;
    }

    /** The status that it leads to. */
    public StatusMeterai ke() {
        return ke;
    }
}
