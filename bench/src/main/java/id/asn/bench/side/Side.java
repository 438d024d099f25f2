package id.asn.bench.side;

/** One of the two that are compared. */
public interface Side {

    /** Works for about so many seconds; what must be made ready first is made before the clock runs. */
    Run run(int seconds);
}
