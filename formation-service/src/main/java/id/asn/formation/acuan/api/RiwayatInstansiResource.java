package id.asn.formation.acuan.api;

import id.asn.formation.acuan.store.RiwayatStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What was ever recorded of an agency. */
@Path("/v1/instansi/{kode}/riwayat")
@Transactional
public class RiwayatInstansiResource {
    private final RiwayatStore history;

    RiwayatInstansiResource(RiwayatStore history) {
        this.history = history;
    }

    /** Oldest first. */
    @GET
    @PermitAll
    public RiwayatJson list(String kode) {
        return RiwayatJson.of("instansi", kode, history.all("instansi", kode));
    }
}
