package id.asn.applicant.lamaran.api;

import id.asn.applicant.dokumen.BerkasTerbuka;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.lamaran.flow.OpenDokumen;
import id.asn.applicant.lamaran.flow.UploadDokumen;
import id.asn.applicant.lamaran.flow.UploadDokumen.Target;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of one's own lamaran. Not transactional as a whole: no transaction waits for bytes to arrive. */
@Path("/v1/lamaran/{id}/dokumen/{jenis}")
public class DokumenResource {
    private final SignedIn signedIn;
    private final UploadDokumen upload;
    private final OpenDokumen open;

    DokumenResource(SignedIn signedIn, UploadDokumen upload, OpenDokumen open) {
        this.signedIn = signedIn;
        this.upload = upload;
        this.open = open;
    }

    @PUT
    @RolesAllowed("pelamar")
    @Consumes({"image/jpeg", "application/pdf", "application/octet-stream"})
    public DokumenJson upload(
            @PathParam("id") UUID id,
            @PathParam("jenis") JenisDokumen jenis,
            @QueryParam("uji_coba") boolean ujiCoba,
            InputStream content) {
        return DokumenJson.of(upload.upload(new Target(id, jenis, ujiCoba), content, signedIn.actor()));
    }

    @GET
    @RolesAllowed("pelamar")
    public RestResponse<InputStream> download(@PathParam("id") UUID id, @PathParam("jenis") JenisDokumen jenis) {
        BerkasTerbuka opened = open.open(id, jenis, signedIn.actor());
        return RestResponse.ResponseBuilder.ok(
                        opened.isi(), opened.dokumen().tipe().media())
                .header("Content-Length", opened.dokumen().berkas().ukuran())
                .tag(opened.dokumen().berkas().sha256())
                .build();
    }
}
