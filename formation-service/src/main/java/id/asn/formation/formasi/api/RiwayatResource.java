package id.asn.formation.formasi.api;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.flow.ReadHistory;
import id.asn.formation.formasi.store.FormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Everything that ever happened to a line, from the usulan to the last seat. */
@Path("/v1/formasi/{formasi_id}/riwayat")
@Transactional
public class RiwayatResource {
    private final FormasiStore store;
    private final ReadHistory history;
    private final SignedIn signedIn;

    RiwayatResource(FormasiStore store, ReadHistory history, SignedIn signedIn) {
        this.store = store;
        this.history = history;
        this.signedIn = signedIn;
    }

    /** Oldest first. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public RiwayatJson get(@RestPath("formasi_id") UUID id) {
        Lingkup lingkup = Lingkup.of(signedIn.actor());
        Formasi formasi = store.findByIdOptional(id)
                .filter(found -> lingkup.sees(found.rincian().instansi()))
                .orElseThrow(() -> new NotHere("formasi", id));
        return RiwayatJson.of(formasi, history.of(formasi));
    }
}
