package id.asn.platform.testkit.planted.ungated.usulan.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Does not say who may. */
@Path("/v1/usulan")
class UsulanResource {
    @GET
    String all() {
        return "[]";
    }
}
