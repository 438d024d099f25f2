package id.asn.platform.testkit.planted.storeknowsflow.usulan.flow;

/** A flow. */
public class SubmitUsulan {}
