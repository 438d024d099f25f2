package id.asn.bench.side;

/** One of the two that are compared. */
public interface Side {

    /** Makes ready what the next run needs. */
    default void ready(int seconds) {}

    /** Works for about so many seconds. */
    Run run(int seconds);
}
