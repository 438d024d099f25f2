package id.asn.selection.hasil;

/** Why the outcome for a participant differs between two versions. */
public enum SebabPerubahan {
    /** The rules, or the engine that applies them, are others. */
    ATURAN,
    /** The formasi has another number of seats. */
    KUOTA,
    /** A fact of the participant is another. */
    FAKTA_SENDIRI,
    /** Others at the same formasi, in optimalisasi of the same agency, came, went, or have other facts. */
    PESERTA_LAIN,
    /** In optimalisasi: other formasi of the agency came, went, or have other seats or conditions. */
    FORMASI_LAIN,
    /** Between the two versions the paths of optimalisasi were walked; facts and rank are the same. */
    OPTIMALISASI
}
