package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.InstansiBelumTerdaftar;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.UsulanSudahAda;
import id.asn.formation.usulan.store.UsulanStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the one usulan of a registered agency and a year. */
@ApplicationScoped
public class OpenUsulan {
    private final InstansiStore instansi;
    private final UsulanStore usulan;

    OpenUsulan(InstansiStore instansi, UsulanStore usulan) {
        this.instansi = instansi;
        this.usulan = usulan;
    }

    /** The new draft. */
    public Usulan open(String agency, int tahun, Act act) {
        if (instansi.findByIdOptional(agency).isEmpty()) {
            throw new InstansiBelumTerdaftar(agency);
        }
        usulan.find(agency, tahun).ifPresent(there -> {
            throw new UsulanSudahAda(there);
        });
        return usulan.saved(new Usulan(agency, tahun, act));
    }
}
