package id.asn.platform.testkit.planted.wired.wiring;

/** Wiring. */
public class Clocks {}
