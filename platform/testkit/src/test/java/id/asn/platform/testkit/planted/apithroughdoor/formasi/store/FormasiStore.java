package id.asn.platform.testkit.planted.apithroughdoor.formasi.store;

/** A store of another room. */
public class FormasiStore {}
