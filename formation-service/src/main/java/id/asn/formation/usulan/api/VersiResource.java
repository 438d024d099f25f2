package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.VersiUsulan;
import id.asn.formation.usulan.flow.CompareUsulan;
import id.asn.formation.usulan.flow.SeeSigned;
import id.asn.formation.usulan.store.VersiStore;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What was signed, version by version, and how versions differ. */
@Path("/v1/usulan/{id}")
@Transactional
public class VersiResource {
    private static final String NOW = "kini";

    private final SeeSigned signed;
    private final VersiStore store;
    private final CompareUsulan comparison;
    private final SignedIn signedIn;

    VersiResource(SeeSigned signed, VersiStore store, CompareUsulan comparison, SignedIn signedIn) {
        this.signed = signed;
        this.store = store;
        this.comparison = comparison;
        this.signedIn = signedIn;
    }

    /** All signed versions. */
    @GET
    @Path("versi")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public VersiJson.Daftar list(UUID id) {
        signed.see(id, signedIn.actor());
        return VersiJson.Daftar.of(store.of(id));
    }

    /** One of them, with its lines as they were signed. */
    @GET
    @Path("versi/{nomor}")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public VersiJson get(UUID id, int nomor) {
        signed.see(id, signedIn.actor());
        VersiUsulan versi = store.get(id, nomor);
        return VersiJson.of(versi, store.lines(versi.naskah()));
    }

    /** What differs between two versions, or between one and the lines as they stand now. */
    @GET
    @Path("selisih")
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public SelisihJson compare(
            UUID id,
            @NotNull @Min(1) @QueryParam("dari") Integer dari,
            @Pattern(regexp = "kini|[1-9][0-9]{0,5}") @DefaultValue(NOW) @QueryParam("ke") String ke) {
        Integer later = ke.equals(NOW) ? null : Integer.valueOf(ke);
        return SelisihJson.of(dari, ke, comparison.compare(id, dari, later, Lingkup.of(signedIn.actor())));
    }
}
