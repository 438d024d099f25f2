package id.asn.applicant.sanksi;

/** Every lawful move of a sanction, made by Panselnas. */
public enum TindakanSanksi {
    // spotless:off
    //         dari                  ke
    TETAPKAN  (null,                 StatusSanksi.BERLAKU),
    CABUT     (StatusSanksi.BERLAKU, StatusSanksi.DICABUT);
    // spotless:on

    private final StatusSanksi dari;
    private final StatusSanksi ke;

    TindakanSanksi(StatusSanksi dari, StatusSanksi ke) {
        this.dari = dari;
        this.ke = ke;
    }

    /** The status that the move leads to; refuses it from another status. */
    public StatusSanksi from(StatusSanksi now) {
        if (now != dari) {
            throw new SanksiSudahDicabut();
        }
        return ke;
    }
}
