package id.asn.applicant.pelamar.client;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The civil registry, by the contract that we assume of it: {@code contracts/dukcapil/v1/openapi.yaml}. An attempt that
 * fails is not repeated at once; the queue brings it back later.
 */
@RegisterRestClient(configKey = "dukcapil")
@Path("/v1/pencocokan")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DukcapilClient {

    /** Compares; the answer names elements and never what the registry holds. */
    @POST
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    JawabanDukcapil compare(TanyaDukcapil question);
}
