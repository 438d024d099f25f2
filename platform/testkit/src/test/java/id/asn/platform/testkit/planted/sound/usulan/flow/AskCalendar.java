package id.asn.platform.testkit.planted.sound.usulan.flow;

import id.asn.platform.testkit.planted.sound.usulan.Usulan;
import id.asn.platform.testkit.planted.sound.usulan.client.KalenderClient;
import id.asn.platform.testkit.planted.sound.usulan.store.UsulanStore;

/** A flow over a store and a neighbour, outside any transaction. */
public class AskCalendar {
    private final UsulanStore store;
    private final KalenderClient calendar;

    AskCalendar(UsulanStore store, KalenderClient calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** Asks. */
    public Usulan ask(long id) {
        return calendar.periode() == null ? null : store.find(id);
    }
}
