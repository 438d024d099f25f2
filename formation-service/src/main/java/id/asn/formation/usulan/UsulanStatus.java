package id.asn.formation.usulan;

/** How far a usulan has come. */
public enum UsulanStatus {
    /** With the OPD, which writes its lines. */
    DRAF,
    /** With the desk of BKPSDM. */
    DESK,
    /** With BKPSDM, to be made one and signed. */
    KONSOLIDASI,
    /** Signed by the PPK; with BKN. */
    DIUSULKAN,
    /** BKN has given its technical consideration. */
    BERPERTEK,
    /** The Minister of Finance has given an opinion. */
    BERPENDAPAT,
    /** The Minister has allotted seats; the rincian begins. */
    DITETAPKAN,
    /** The Minister has said no. */
    DITOLAK
}
