package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.formation.usulan.flow.OpenUsulan;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.formation.usulan.store.UsulanStore.UsulanFilter;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Opening and reading usulan. */
@Path("/v1/usulan")
@Transactional
@Idempotent
public class UsulanResource {
    private final UsulanStore store;
    private final OpenUsulan opening;
    private final SignedIn signedIn;
    private final Provider<Act> acting;

    UsulanResource(UsulanStore store, OpenUsulan opening, SignedIn signedIn, Provider<Act> acting) {
        this.store = store;
        this.opening = opening;
        this.signedIn = signedIn;
        this.acting = acting;
    }

    /** Opens the caller's agency's usulan of a year. */
    @POST
    @RolesAllowed({"opd", "bkpsdm"})
    @ResponseStatus(201)
    public UsulanJson open(@NotNull @Valid UsulanJson.Isi isi) {
        Act act = acting.get();
        return UsulanJson.of(opening.open(signedIn.instansi(), isi.tahun(), act), act.actor());
    }

    /** Those that the caller may see. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Page<UsulanJson.Ringkasan> list(
            @QueryParam("tahun") Integer tahun,
            @QueryParam("instansi") String instansi,
            @QueryParam("status") UsulanStatus status,
            @Pattern(regexp = "true|false") @QueryParam("terlambat") String terlambat,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Lingkup lingkup = Lingkup.of(signedIn.actor());
        Boolean overdue = terlambat == null ? null : Boolean.valueOf(terlambat);
        UsulanFilter filter =
                new UsulanFilter(tahun, instansi, status, overdue, acting.get().at());
        return store.page(lingkup, filter, after, Limit.of(batas)).map(UsulanJson.Ringkasan::of);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public UsulanJson get(UUID id) {
        return UsulanJson.of(store.get(id, Lingkup.of(signedIn.actor())), signedIn.actor());
    }
}
