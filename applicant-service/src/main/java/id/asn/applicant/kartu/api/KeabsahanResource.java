package id.asn.applicant.kartu.api;

import id.asn.applicant.kartu.flow.VerifyKartu;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Whether a card holds, for anyone who has scanned it. */
@Path("/v1/kartu/{kode}")
@Transactional
public class KeabsahanResource {
    private final VerifyKartu verify;

    KeabsahanResource(VerifyKartu verify) {
        this.verify = verify;
    }

    @GET
    @PermitAll
    public KeabsahanJson verify(@PathParam("kode") String kode) {
        return KeabsahanJson.of(verify.verify(kode));
    }
}
