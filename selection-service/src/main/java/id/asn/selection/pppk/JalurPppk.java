package id.asn.selection.pppk;

/** From where a vacant seat is filled; the announcement of 2024 prints both as {@code L-2}. */
public enum JalurPppk {
    /** By who applied for the same jabatan at the same unit. */
    SETEMPAT,
    /** By who applied for it at another unit of the same agency. */
    TEMPAT_LAIN
}
