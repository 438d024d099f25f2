package id.asn.selection.pppk;

/** Which of the year's tests a jabatan sits. */
public enum BentukUjian {
    /** The test of all other jabatan. */
    BIASA,
    /** That of Pengelola Umum Operasional: half as many technical questions. */
    PENGELOLA_UMUM_OPERASIONAL
}
