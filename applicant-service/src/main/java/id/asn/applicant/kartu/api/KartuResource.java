package id.asn.applicant.kartu.api;

import id.asn.applicant.kartu.JenisKartu;
import id.asn.applicant.kartu.flow.IssueKartu;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The cards of one's own lamaran, to be printed. Not transactional as a whole: no transaction waits for a photograph. */
@Path("/v1/lamaran/{id}")
public class KartuResource {
    private final SignedIn signedIn;
    private final IssueKartu issue;

    KartuResource(SignedIn signedIn, IssueKartu issue) {
        this.signedIn = signedIn;
        this.issue = issue;
    }

    @GET
    @Path("/kartu-pendaftaran")
    @RolesAllowed("pelamar")
    public RestResponse<byte[]> pendaftaran(@PathParam("id") UUID id) {
        return LembarJawaban.of(issue.issue(id, JenisKartu.PENDAFTARAN, signedIn.actor()));
    }

    @GET
    @Path("/kartu-ujian")
    @RolesAllowed("pelamar")
    public RestResponse<byte[]> ujian(@PathParam("id") UUID id) {
        return LembarJawaban.of(issue.issue(id, JenisKartu.UJIAN, signedIn.actor()));
    }
}
