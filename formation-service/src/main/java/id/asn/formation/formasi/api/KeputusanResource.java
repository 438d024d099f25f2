package id.asn.formation.formasi.api;

import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.flow.CompareRincian;
import id.asn.formation.formasi.store.KeputusanStore;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;

/** The decrees on a rincian, and whether it still is what they say. */
@Path("/v1/rincian-formasi/{id}")
@Transactional
public class KeputusanResource {
    private final RincianFormasiStore store;
    private final KeputusanStore decrees;
    private final CompareRincian comparison;
    private final SignedIn signedIn;

    KeputusanResource(RincianFormasiStore store, KeputusanStore decrees, CompareRincian comparison, SignedIn signedIn) {
        this.store = store;
        this.decrees = decrees;
        this.comparison = comparison;
        this.signedIn = signedIn;
    }

    /** The decree in force. */
    @GET
    @Path("keputusan")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public KeputusanJson inForce(UUID id) {
        return KeputusanJson.of(determined(id).keputusan());
    }

    /** One of all decrees. */
    @GET
    @Path("keputusan/{versi}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public KeputusanJson version(UUID id, int versi) {
        return decrees.find(determined(id).id(), versi)
                .map(KeputusanJson::of)
                .orElseThrow(() -> new NotHere("keputusan", versi));
    }

    /** Decree, rincian and announcement, field by field. */
    @GET
    @Path("kesesuaian")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public KesesuaianJson compare(UUID id) {
        RincianFormasi rincian = determined(id);
        return KesesuaianJson.of(rincian, comparison.compare(rincian));
    }

    private RincianFormasi determined(UUID id) {
        return Optional.of(store.get(id, Lingkup.of(signedIn.actor())))
                .filter(rincian -> rincian.keputusan() != null)
                .orElseThrow(() -> new NotHere("keputusan", id));
    }
}
