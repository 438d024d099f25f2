package id.asn.platform.testkit.planted.bareverdict.usulan;

/** A verdict without a reason. */
record Putusan(boolean memenuhi) {}
