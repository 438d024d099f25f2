package id.asn.platform.feed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The feed of a neighbour, by its contract. */
@Path("/v1/kejadian")
public interface FeedClient {
    /** Events after the cursor; waits up to {@code tunggu} seconds when there are none yet. */
    @GET
    EventPage events(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("after") String after,
            @QueryParam("batas") int batas,
            @QueryParam("tunggu") int tunggu);
}
