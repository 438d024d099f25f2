package id.asn.platform.testkit.planted.clientknowsroom.usulan.client;

import id.asn.platform.testkit.planted.clientknowsroom.usulan.Usulan;

/** Speaks in types of the room. */
interface KalenderClient {
    Usulan ask();
}
