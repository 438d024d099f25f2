package id.asn.platform.testkit.planted.response.usulan.api;

import jakarta.ws.rs.core.Response;

/** Builds its answer by hand. */
class UsulanResource {
    Response get() {
        return Response.status(418).build();
    }
}
