package id.asn.selection.hasil;

/** Where a result version stands. Its content never changes; only this does. */
public enum StatusHasil {
    /** Computed, seen by the national committee and auditors only. */
    DIHITUNG,
    /** Announced: in force, explained to everybody by number. */
    DIUMUMKAN,
    /** Was announced once and has been followed by a later version; stays readable. */
    DIGANTIKAN
}
