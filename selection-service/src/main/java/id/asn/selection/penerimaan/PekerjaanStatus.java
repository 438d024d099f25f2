package id.asn.selection.penerimaan;

/** Where a job stands. */
public enum PekerjaanStatus {
    /** The file is stored whole and waits for its turn; survives a restart. */
    DITERIMA,
    /** The good rows are merged. */
    SELESAI,
    /** Nothing is merged: the sender wanted all rows or none, and one was wrong. */
    DITOLAK,
    /** Nothing is merged: a fault of ours, told in the log. Sending the file again is safe. */
    GAGAL
}
