package id.asn.formation.periode.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.periode.Periode;
import id.asn.formation.periode.Perpanjangan;
import id.asn.formation.periode.PerpanjanganTidakSah;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets one registered agency close a stage later than the nation. */
@ApplicationScoped
public class ExtendWindow {
    private final InstansiStore instansi;
    private final ChangeWindow changes;

    ExtendWindow(InstansiStore instansi, ChangeWindow changes) {
        this.instansi = instansi;
        this.changes = changes;
    }

    /** The calendar with the extension; the act says why. */
    public Periode extend(int tahun, Perpanjangan asked, Act act) {
        if (instansi.findByIdOptional(asked.instansi()).isEmpty()) {
            throw PerpanjanganTidakSah.unknown(asked.instansi());
        }
        return changes.change(tahun, periode -> periode.extend(asked, act));
    }
}
