package id.asn.applicant.verifikasi.api;

import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.verifikasi.flow.OpenBerkasDokumen;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents that the committee judges. Not transactional as a whole: no transaction waits for the storage. */
@Path("/v1/verifikasi/{id}/dokumen/{jenis}")
public class DokumenVerifikasiResource {
    private final SignedIn signedIn;
    private final OpenBerkasDokumen open;

    DokumenVerifikasiResource(SignedIn signedIn, OpenBerkasDokumen open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @GET
    @RolesAllowed("panitia")
    public RestResponse<InputStream> download(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        BerkasTerbuka opened = open.open(id, jenis, signedIn.instansi(), signedIn.actor());
        return RestResponse.ResponseBuilder.ok(
                        opened.isi(), opened.dokumen().tipe().media())
                .header("Content-Length", opened.dokumen().berkas().ukuran())
                .tag(opened.dokumen().berkas().sha256())
                .build();
    }
}
