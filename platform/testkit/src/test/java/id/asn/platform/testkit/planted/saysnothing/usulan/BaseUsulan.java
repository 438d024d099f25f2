package id.asn.platform.testkit.planted.saysnothing.usulan;

/** Is called nothing. */
class BaseUsulan {}
