package id.asn.platform.testkit.planted.sound.usulan.store;

import id.asn.platform.testkit.planted.sound.usulan.Usulan;

/** A store. */
public class UsulanStore {
    /** One by its number. */
    public Usulan find(long id) {
        return id == 0 ? null : new Usulan();
    }
}
