package id.asn.platform.testkit.planted.sound;

/** A role. */
public enum Peran {
    /** Signs. */
    PPK
}
