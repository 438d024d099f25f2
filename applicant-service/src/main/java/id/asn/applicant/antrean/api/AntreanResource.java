package id.asn.applicant.antrean.api;

import id.asn.applicant.antrean.flow.ChangeGelombang;
import id.asn.applicant.antrean.flow.OpenGelombang;
import id.asn.applicant.antrean.flow.SeeBarisan;
import id.asn.applicant.antrean.store.BarisanStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The waiting rooms: seen by everybody, set by Panselnas. */
@Path("/v1/antrean")
@Transactional
@Idempotent
public class AntreanResource {
    private final BarisanStore lines;
    private final SeeBarisan see;
    private final OpenGelombang open;
    private final ChangeGelombang change;
    private final SignedIn signedIn;

    AntreanResource(BarisanStore lines, SeeBarisan see, OpenGelombang open, ChangeGelombang change, SignedIn signedIn) {
        this.lines = lines;
        this.see = see;
        this.open = open;
        this.change = change;
        this.signedIn = signedIn;
    }

    @GET
    @PermitAll
    @Cache(maxAge = 2)
    public DaftarGelombangJson list() {
        return new DaftarGelombangJson(
                lines.open().stream().map(GelombangJson::of).toList());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Cache(maxAge = 2)
    public GelombangJson get(@PathParam("id") UUID id) {
        return GelombangJson.of(see.see(id, null));
    }

    @POST
    @RolesAllowed("panselnas")
    @ResponseStatus(201)
    public GelombangJson open(@NotNull @Valid GelombangBaruJson body) {
        return GelombangJson.of(open.open(body.wanted(), signedIn.actor()));
    }

    @POST
    @Path("/{id}/laju")
    @RolesAllowed("panselnas")
    @ResponseStatus(201)
    public GelombangJson pace(@PathParam("id") UUID id, @NotNull @Valid LajuBaruJson body) {
        return GelombangJson.of(change.pace(id, body.lajuPerMenit(), body.alasan(), signedIn.actor()));
    }

    @POST
    @Path("/{id}/penutupan")
    @RolesAllowed("panselnas")
    public GelombangJson close(@PathParam("id") UUID id, @NotNull @Valid PenutupanAntreanJson body) {
        return GelombangJson.of(change.close(id, body.alasan(), signedIn.actor()));
    }
}
