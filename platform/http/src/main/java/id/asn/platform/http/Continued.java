package id.asn.platform.http;

/** A stretch of a list that may go on: where it does, its answer carries a {@code Link} to the rest. */
public interface Continued {

    /** The cursor that the rest begins after; null at the end. */
    String selanjutnya();
}
