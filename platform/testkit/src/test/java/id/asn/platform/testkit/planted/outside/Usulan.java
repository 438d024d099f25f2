package id.asn.platform.testkit.planted.outside;

/** Stands in no room. */
class Usulan {}
