package id.asn.platform.http;

/** An answer that is JSON already, in UTF-8: it is sent byte for byte, at once, with its length. */
public interface Ready {

    /** The bytes; not to be changed. */
    byte[] json();
}
