package id.asn.formation.neraca;

/** The act that moves seats. */
public enum Sebab {
    /** The PPK signs the usulan. */
    USUL,
    /** BKN returns the usulan, or the PPK takes it back. */
    TARIK,
    /** BKN gives its pertek. */
    PERTEK,
    /** The Minister rejects the usulan. */
    TOLAK,
    /** The Minister determines the rincian. */
    TETAPKAN,
    /** The formasi is announced. */
    UMUMKAN,
    /** A result is reported. */
    ISI
}
