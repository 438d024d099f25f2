package id.asn.selection.hasil.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of formation's contract that selection uses. */
@RegisterRestClient(configKey = "formation")
@OidcClientFilter
@Path("/v1/formasi/{formasi_id}/keterisian")
public interface FormationClient {

    /** Tells how many seats are filled; formation keeps it once per result version. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Timeout(value = 5, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 200, jitter = 150)
    void report(@PathParam("formasi_id") UUID formasiId, Keterisian keterisian);
}
