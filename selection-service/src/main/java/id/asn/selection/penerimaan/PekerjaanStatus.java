package id.asn.selection.penerimaan;

/** Where a job stands. */
public enum PekerjaanStatus {
    /** The file is stored whole and waits to be judged; survives a restart. */
    DITERIMA,
    /** Judged: what it would change is known, and another person than the sender decides. Nothing of it counts yet. */
    MENUNGGU,
    /** Released; waits to be merged, and survives a restart. */
    DISAHKAN,
    /** The good rows count. */
    SELESAI,
    /** Nothing counts: the sender wanted all rows or none and one was wrong, or the second person turned it away. */
    DITOLAK,
    /** Nothing counts: a fault of ours, told in the log. Sending the file again is safe. */
    GAGAL
}
