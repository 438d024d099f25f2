package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.AnggaranTerkunci;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.store.AnggaranStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;

/** The budget by which an agency lets its usulan be measured. */
@Path("/v1/usulan/{id}/anggaran")
@Transactional
@Idempotent
public class AnggaranResource {
    private final UsulanStore usulan;
    private final AnggaranStore store;
    private final Precondition precondition;
    private final SignedIn signedIn;

    AnggaranResource(UsulanStore usulan, AnggaranStore store, Precondition precondition, SignedIn signedIn) {
        this.usulan = usulan;
        this.store = store;
        this.precondition = precondition;
        this.signedIn = signedIn;
    }

    /** As it was stated last. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public AnggaranJson get(UUID id) {
        usulan.get(id, Lingkup.of(signedIn.actor()));
        return AnggaranJson.of(store.findByIdOptional(id).orElseThrow(() -> new NotHere("anggaran usulan", id)));
    }

    /** States it, as long as the PPK has not signed what it measures. */
    @PUT
    @RolesAllowed("bkpsdm")
    public AnggaranJson put(UUID id, @NotNull @Valid AnggaranJson.Isi isi) {
        AnggaranTerkunci.check(usulan.getForChange(id, Lingkup.of(signedIn.actor())));
        Optional<AnggaranUsulan> there = store.findByIdOptional(id);
        there.ifPresent(found -> precondition.require(found.versi()));
        AnggaranUsulan anggaran = there.orElseGet(() -> new AnggaranUsulan(id));
        anggaran.state(isi.belanjaPegawai(), isi.belanjaTotal(), isi.sumber());
        return AnggaranJson.of(store.saved(anggaran));
    }
}
