package id.asn.platform.testkit.planted.storeknowsflow.usulan.store;

import id.asn.platform.testkit.planted.storeknowsflow.usulan.flow.SubmitUsulan;

/** Knows a flow. */
class UsulanStore {
    SubmitUsulan flow;
}
