package id.asn.applicant.dokumen;

/** Every lawful move of a file's scan; the scanner makes all of them. A new upload begins anew. */
public enum TindakanPindai {
    // spotless:off
    //                dari                          ke
    NYATAKAN_BERSIH  (StatusPindai.MENUNGGU_PINDAI, StatusPindai.BERSIH),
    KARANTINAKAN     (StatusPindai.MENUNGGU_PINDAI, StatusPindai.KARANTINA),
    CATAT_GAGAL      (StatusPindai.MENUNGGU_PINDAI, StatusPindai.GAGAL_PINDAI),
    PINDAI_ULANG     (StatusPindai.GAGAL_PINDAI,    StatusPindai.MENUNGGU_PINDAI);
    // spotless:on

    private final StatusPindai dari;
    private final StatusPindai ke;

    TindakanPindai(StatusPindai dari, StatusPindai ke) {
        this.dari = dari;
        this.ke = ke;
    }

    /** The status that it starts from. */
    public StatusPindai dari() {
        return dari;
    }

    /** The status that it leads to. */
    public StatusPindai ke() {
        return ke;
    }
}
