package id.asn.applicant.dokumen.api;

import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.flow.FollowTautan;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** One-time links: the code is the leave. Not transactional: no transaction waits for the storage. */
@Path("/v1/tautan/{kode}")
public class TautanResource {
    private static final Logger LOG = Logger.getLogger(TautanResource.class);

    private final FollowTautan follow;

    TautanResource(FollowTautan follow) {
        this.follow = follow;
    }

    /** A messenger that looks at the address before its receiver does uses nothing up, and learns nothing. */
    @HEAD
    @PermitAll
    public void look(@PathParam("kode") String kode) {
        LOG.debug("a one-time link was looked at and not followed");
    }

    @GET
    @PermitAll
    public RestResponse<InputStream> follow(@PathParam("kode") String kode) {
        BerkasTerbuka opened = follow.follow(kode);
        return RestResponse.ResponseBuilder.ok(
                        opened.isi(), opened.dokumen().tipe().media())
                .header("Content-Length", opened.dokumen().berkas().ukuran())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Referrer-Policy", "no-referrer")
                .tag(opened.dokumen().berkas().sha256())
                .build();
    }
}
