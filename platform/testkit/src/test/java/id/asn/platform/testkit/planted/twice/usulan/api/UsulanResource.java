package id.asn.platform.testkit.planted.twice.usulan.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes POST and may do it twice. */
@Path("/v1/usulan")
class UsulanResource {
    @POST
    @PermitAll
    String create() {
        return "";
    }
}
