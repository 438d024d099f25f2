package id.asn.formation.usulan;

/** How far a usulan has come. */
public enum UsulanStatus {
    /** With the OPD, which writes its lines. */
    DRAF(false),
    /** With the desk of BKPSDM. */
    DESK(false),
    /** With BKPSDM, to be made one and signed. */
    KONSOLIDASI(false),
    /** Signed by the PPK; with BKN. */
    DIUSULKAN(true),
    /** BKN has given its technical consideration. */
    BERPERTEK(true),
    /** The Minister of Finance has given an opinion. */
    BERPENDAPAT(true),
    /** The Minister has allotted seats; the rincian begins. */
    DITETAPKAN(true),
    /** The Minister has said no. */
    DITOLAK(true);

    private final boolean ditandatangani;

    UsulanStatus(boolean ditandatangani) {
        this.ditandatangani = ditandatangani;
    }

    /** Whether its lines are still with those who write them. */
    public boolean draf() {
        return this == DRAF;
    }

    /** Whether its lines are those that the PPK signed last. */
    public boolean ditandatangani() {
        return ditandatangani;
    }
}
