package id.asn.platform.testkit.planted.sound.usulan;

/** A verdict with its reason. */
public record Putusan(boolean memenuhi, String dasarHukum) {}
