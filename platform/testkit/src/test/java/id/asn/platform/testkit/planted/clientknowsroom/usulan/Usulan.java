package id.asn.platform.testkit.planted.clientknowsroom.usulan;

/** A room. */
public class Usulan {}
