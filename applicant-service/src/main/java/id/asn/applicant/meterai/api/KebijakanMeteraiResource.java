package id.asn.applicant.meterai.api;

import id.asn.applicant.meterai.api.KebijakanMeteraiJson.Butir;
import id.asn.applicant.meterai.flow.KeepKebijakan;
import id.asn.applicant.meterai.store.KebijakanStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Which stamps the documents of a year may bear; Panselnas switches, everybody reads. */
@Path("/v1/meterai/kebijakan")
@Transactional
@Idempotent
public class KebijakanMeteraiResource {
    private final SignedIn signedIn;
    private final KebijakanStore store;
    private final KeepKebijakan keep;

    KebijakanMeteraiResource(SignedIn signedIn, KebijakanStore store, KeepKebijakan keep) {
        this.signedIn = signedIn;
        this.store = store;
        this.keep = keep;
    }

    @GET
    @PermitAll
    public KebijakanMeteraiJson policy(@QueryParam("tahun") @NotNull @Min(2018) @Max(2100) Integer tahun) {
        return KebijakanMeteraiJson.of(tahun, store.at(tahun, keep.now()), store.ofYear(tahun));
    }

    @POST
    @RolesAllowed("panselnas")
    @ResponseStatus(201)
    public Butir layDown(@NotNull @Valid KebijakanBaruJson body) {
        return Butir.of(keep.layDown(body::to, signedIn.actor()));
    }
}
