package id.asn.selection.skb;

/** What decides whether a part of SKB knocks a participant out. */
public enum PenentuGugur {
    /** Nothing: it only weighs. */
    TIDAK,
    /** The score, held against the announced threshold. */
    AMBANG,
    /** Whoever holds the test says so beside the score. */
    PUTUSAN,
    /** Whoever holds the test says so, and there is no score. */
    PUTUSAN_SAJA;

    boolean diputus() {
        return this == PUTUSAN || this == PUTUSAN_SAJA;
    }
}
