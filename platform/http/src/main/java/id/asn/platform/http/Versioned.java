package id.asn.platform.http;

/** A single resource with a version, from which its {@code ETag} is made. */
public interface Versioned {

    /** Counts the changes of the resource; the ETag is this number in quotes. */
    long versi();
}
