package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.AlasanTms;
import id.asn.applicant.verifikasi.TabelAlasan;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.Cache;

/** All coded reasons, those of former days among them. */
@Path("/v1/alasan-tms")
@Cache(maxAge = 3600)
public class AlasanTmsResource {

    @GET
    @PermitAll
    public DaftarJson<AlasanTms> list() {
        return new DaftarJson<>(TabelAlasan.ROWS);
    }
}
