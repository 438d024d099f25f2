package id.asn.platform.testkit.planted.sound.usulan.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A client, which may see HTTP. */
@Path("/v1/periode")
public interface KalenderClient {
    /** The calendar. */
    @GET
    Response periode();
}
