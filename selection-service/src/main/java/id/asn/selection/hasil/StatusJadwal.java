package id.asn.selection.hasil;

/** Where an order to announce stands. */
public enum StatusJadwal {
    /** Its instant has not come, or something holds it back. */
    MENUNGGU,
    /** The version is announced. */
    DILAKSANAKAN,
    /** Taken back before its instant. */
    DIBATALKAN
}
