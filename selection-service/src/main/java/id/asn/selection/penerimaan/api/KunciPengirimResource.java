package id.asn.selection.penerimaan.api;

import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.selection.penerimaan.KunciPengirim;
import id.asn.selection.penerimaan.flow.RegisterKunci;
import id.asn.selection.penerimaan.store.KunciPengirimStore;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** The key with which a program signs the scores it sends; everybody may read it, to verify what was signed. */
@Path("/v1/pengirim-nilai/{klien}/kunci")
@Transactional
@Idempotent
public class KunciPengirimResource {
    private final RegisterKunci registration;
    private final KunciPengirimStore store;
    private final SignedIn signedIn;

    KunciPengirimResource(RegisterKunci registration, KunciPengirimStore store, SignedIn signedIn) {
        this.registration = registration;
        this.store = store;
        this.signedIn = signedIn;
    }

    /** The key in force and those before it. */
    @GET
    @PermitAll
    public KunciPengirimJson get(@RestPath String klien) {
        List<KunciPengirim> keys = store.of(klien);
        if (keys.isEmpty()) {
            throw new NotHere("kunci pengirim", klien);
        }
        return KunciPengirimJson.of(keys);
    }

    /** Registers the key that counts from now on. */
    @PUT
    @RolesAllowed("bkn")
    public KunciPengirimJson put(@RestPath String klien, @NotNull @Valid KunciPengirimJson.Isi isi) {
        registration.register(klien, isi.asked(), signedIn.actor());
        return KunciPengirimJson.of(store.of(klien));
    }
}
