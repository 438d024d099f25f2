package id.asn.platform.testkit.planted.flowspeakshttp.usulan.flow;

import jakarta.ws.rs.core.HttpHeaders;

/** Reads headers. */
class SubmitUsulan {
    HttpHeaders headers;
}
