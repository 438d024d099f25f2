package id.asn.selection.optimalisasi;

/**
 * The paths by which a vacant seat is filled; the letter tells the seat (umum, khusus), the number stands in the legend of
 * the result codes. No U2 was ever seen.
 */
public enum Jalur {
    /** Umum seat, khusus participant, same place. */
    U1,
    /** Umum seat, any participant, another place. */
    U3,
    /** Khusus seat, participant of the same khusus, another place. */
    E1,
    /** Khusus seat, participant of another need, same place. */
    E2,
    /** Khusus seat, any participant, another place. */
    E3;

    /** As the announcement prints it. */
    public String kode() {
        return "P/L-" + name();
    }
}
