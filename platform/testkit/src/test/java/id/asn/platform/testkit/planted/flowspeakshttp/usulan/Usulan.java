package id.asn.platform.testkit.planted.flowspeakshttp.usulan;

/** A room. */
class Usulan {}
