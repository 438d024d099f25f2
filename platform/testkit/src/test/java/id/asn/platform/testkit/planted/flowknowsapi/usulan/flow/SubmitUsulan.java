package id.asn.platform.testkit.planted.flowknowsapi.usulan.flow;

import id.asn.platform.testkit.planted.flowknowsapi.usulan.api.UsulanJson;

/** Knows JSON. */
class SubmitUsulan {
    UsulanJson json;
}
