package id.asn.platform.testkit.planted.roomknowsdoor.usulan.store;

/** A store. */
public class UsulanStore {}
