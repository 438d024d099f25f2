package id.asn.applicant.verifikasi.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.verifikasi.flow.OpenBerkasDokumen;
import id.asn.applicant.verifikasi.flow.OpenBerkasDokumen.Opened;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.File;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents that the committee judges. */
@Path("/v1/verifikasi/{id}/dokumen/{jenis}")
@Transactional
public class DokumenVerifikasiResource {
    private final SignedIn signedIn;
    private final OpenBerkasDokumen open;

    DokumenVerifikasiResource(SignedIn signedIn, OpenBerkasDokumen open) {
        this.signedIn = signedIn;
        this.open = open;
    }

    @GET
    @RolesAllowed("panitia")
    public RestResponse<File> download(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        Opened opened = open.open(id, jenis, signedIn.instansi(), signedIn.actor());
        return RestResponse.ResponseBuilder.ok(
                        opened.file().toFile(), opened.dokumen().tipe().media())
                .tag(opened.dokumen().berkas().sha256())
                .build();
    }
}
