package id.asn.platform.testkit.planted.waits.usulan.client;

/** A client. */
public interface KalenderClient {
    /** The calendar. */
    String periode();
}
