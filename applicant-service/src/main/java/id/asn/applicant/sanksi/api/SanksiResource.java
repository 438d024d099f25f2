package id.asn.applicant.sanksi.api;

import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.flow.ImposeSanksi;
import id.asn.applicant.sanksi.flow.ReadSanksi;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Sanctions of withdrawals, kept by Panselnas. */
@Path("/v1/sanksi")
@Transactional
@Idempotent
public class SanksiResource {
    private final SignedIn signedIn;
    private final ReadSanksi read;
    private final ImposeSanksi impose;

    SanksiResource(SignedIn signedIn, ReadSanksi read, ImposeSanksi impose) {
        this.signedIn = signedIn;
        this.read = read;
        this.impose = impose;
    }

    @POST
    @RolesAllowed("panselnas")
    @ResponseStatus(201)
    public SanksiJson impose(@NotNull @Valid SanksiBaruJson body) {
        Nik nik = new Nik(body.nik());
        return SanksiJson.of(impose.impose(nik, body.mundur(), body.dasar(), signedIn.actor()));
    }

    @GET
    @RolesAllowed({"panselnas", "auditor"})
    public Page<SanksiJson> list(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        return Page.of(read.all(Cursor.after(after), limit.fetch(), signedIn.actor()), limit, Sanksi::urut)
                .map(SanksiJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"panselnas", "auditor"})
    public SanksiJson one(@PathParam("id") UUID id) {
        return SanksiJson.of(read.one(id, signedIn.actor()));
    }

    @POST
    @Path("/{id}/pencabutan")
    @RolesAllowed("panselnas")
    public SanksiJson revoke(@PathParam("id") UUID id, @NotNull @Valid DasarJson body) {
        return SanksiJson.of(impose.revoke(id, body.to(), signedIn.actor()));
    }
}
