package id.asn.formation.usulan.api;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.flow.RegisterKey;
import id.asn.formation.usulan.store.KunciStore;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.problem.NotHere;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Provider;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

/** The key with which an agency's PPK signs; everybody may read it, to verify what was signed. */
@Path("/v1/instansi/{kode}/kunci-ppk")
@Transactional
@Idempotent
public class KunciResource {
    private final RegisterKey registration;
    private final KunciStore store;
    private final Provider<Act> acting;

    KunciResource(RegisterKey registration, KunciStore store, Provider<Act> acting) {
        this.registration = registration;
        this.store = store;
        this.acting = acting;
    }

    /** The key in force and those before it. */
    @GET
    @PermitAll
    public KunciJson get(String kode) {
        List<KunciPpk> keys = store.of(kode);
        if (keys.isEmpty()) {
            throw new NotHere("kunci PPK", kode);
        }
        return KunciJson.of(keys);
    }

    /** Registers the key that counts from now on. */
    @PUT
    @RolesAllowed("bkn")
    public KunciJson put(String kode, @NotNull @Valid KunciJson.Isi isi) {
        registration.register(kode, isi.jwk(), isi.holder(), acting.get());
        return KunciJson.of(store.of(kode));
    }
}
