package id.asn.selection.hasil;

/** What a result is about. */
public enum Tahap {
    /** Who is called from SKD to SKB. */
    SKD,
    /** Who gets a seat; follows an announced result of {@link #SKD}. */
    AKHIR
}
