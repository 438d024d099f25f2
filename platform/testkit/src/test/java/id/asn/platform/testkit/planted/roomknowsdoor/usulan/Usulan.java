package id.asn.platform.testkit.planted.roomknowsdoor.usulan;

import id.asn.platform.testkit.planted.roomknowsdoor.usulan.store.UsulanStore;

/** Knows its store. */
class Usulan {
    UsulanStore store;
}
