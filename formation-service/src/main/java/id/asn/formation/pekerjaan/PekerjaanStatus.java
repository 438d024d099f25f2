package id.asn.formation.pekerjaan;

/** Where a file stands. */
public enum PekerjaanStatus {
    /** Stored whole; nobody works on it. */
    MENUNGGU,
    /** Somebody works on it; never stored, for a worker that dies leaves a waiting file. */
    DIKERJAKAN,
    /** Its good rows are merged, or, in a dry run, would be. */
    SELESAI,
    /** A wrong row turned the whole file away, as its sender asked, or what it was meant for no longer takes it. */
    BATAL,
    /** A fault of ours; nothing of it is merged. */
    GAGAL
}
