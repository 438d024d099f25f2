package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.kesiapan.Bahan;
import id.asn.formation.usulan.kesiapan.Kebijakan;
import id.asn.formation.usulan.kesiapan.KebijakanBelumAda;
import id.asn.formation.usulan.kesiapan.Kesiapan;
import id.asn.formation.usulan.store.AnggaranStore;
import id.asn.formation.usulan.store.KebijakanStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a usulan against catalogues, real need and the policy of its year. */
@ApplicationScoped
public class CheckReadiness {
    private final InstansiStore instansi;
    private final KebijakanStore policies;
    private final AnggaranStore budgets;
    private final ReadReality reality;

    CheckReadiness(InstansiStore instansi, KebijakanStore policies, AnggaranStore budgets, ReadReality reality) {
        this.instansi = instansi;
        this.policies = policies;
        this.budgets = budgets;
        this.reality = reality;
    }

    /** Everything that was found; refuses a year whose policy nobody has set. */
    public Kesiapan check(Usulan usulan) {
        Kebijakan policy = policies.find(usulan.tahun()).orElseThrow(() -> new KebijakanBelumAda(usulan.tahun()));
        return Kesiapan.of(new Bahan(
                usulan.rincian(),
                instansi.get(usulan.instansi()).jenis(),
                policy,
                reality.of(usulan),
                budgets.findByIdOptional(usulan.id())));
    }
}
