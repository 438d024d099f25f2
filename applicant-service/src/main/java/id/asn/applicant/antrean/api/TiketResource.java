package id.asn.applicant.antrean.api;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.Pemilik;
import id.asn.applicant.antrean.TiketTidakAda;
import id.asn.applicant.antrean.flow.SeeBarisan;
import id.asn.applicant.antrean.flow.TakeTiket;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** One's own ticket of a round. */
@Path("/v1/antrean/{id}/tiket")
@Transactional
@Idempotent
public class TiketResource {
    private final SeeBarisan see;
    private final TakeTiket take;
    private final SignedIn signedIn;

    TiketResource(SeeBarisan see, TakeTiket take, SignedIn signedIn) {
        this.see = see;
        this.take = take;
        this.signedIn = signedIn;
    }

    @POST
    @RolesAllowed("pelamar")
    public TiketJson take(@PathParam("id") UUID id) {
        return TiketJson.of(take.take(id, signedIn.actor()));
    }

    @GET
    @RolesAllowed("pelamar")
    public TiketJson mine(@PathParam("id") UUID id) {
        Barisan line = see.see(id, Pemilik.of(signedIn.actor()));
        if (line.tiket() == null) {
            throw new TiketTidakAda(id);
        }
        return TiketJson.of(line);
    }
}
