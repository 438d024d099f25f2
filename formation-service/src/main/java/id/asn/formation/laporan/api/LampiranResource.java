package id.asn.formation.laporan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.laporan.flow.WriteAnnex;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The annex of the decree on a rincian. */
@Path("/v1/rincian-formasi/{id}/keputusan/lampiran")
@Transactional
public class LampiranResource {
    private final WriteAnnex annex;
    private final SignedIn signedIn;

    LampiranResource(WriteAnnex annex, SignedIn signedIn) {
        this.annex = annex;
        this.signedIn = signedIn;
    }

    /** In the form that is accepted, JSON where nothing is said. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Bentuk.CSV, Bentuk.XLSX, Bentuk.PDF})
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public Tabel read(UUID id) {
        return annex.write(id, Lingkup.of(signedIn.actor()));
    }
}
