package id.asn.platform.testkit.planted.apithroughdoor.usulan.api;

import id.asn.platform.testkit.planted.apithroughdoor.formasi.store.FormasiStore;

/** Goes through the door of another room. */
class UsulanResource {
    FormasiStore store;
}
