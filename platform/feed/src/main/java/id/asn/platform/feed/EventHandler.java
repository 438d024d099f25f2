package id.asn.platform.feed;

/**
 * Applies one type of event of one neighbour to the data of this service. A CDI bean; it runs in the transaction that also
 * moves the cursor, so what it writes happens exactly once in effect. It calls no other service. When it throws, this
 * event and all that follow it from this neighbour wait, and are tried again with growing pauses.
 */
public interface EventHandler {
    /** The neighbour: {@code formation} or {@code applicant}. */
    String source();

    /** The versioned type of the event. Types without a handler are passed over. */
    String type();

    /** Writes what follows from the event. */
    void apply(Event event);
}
