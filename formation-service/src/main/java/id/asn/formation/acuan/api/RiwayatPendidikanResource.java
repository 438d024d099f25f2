package id.asn.formation.acuan.api;

import id.asn.formation.acuan.store.RiwayatStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What was ever recorded of an education. */
@Path("/v1/pendidikan/{kode}/riwayat")
@Transactional
public class RiwayatPendidikanResource {
    private final RiwayatStore history;

    RiwayatPendidikanResource(RiwayatStore history) {
        this.history = history;
    }

    /** Oldest first. */
    @GET
    @PermitAll
    public RiwayatJson list(String kode) {
        return RiwayatJson.of("pendidikan", kode, history.all("pendidikan", kode));
    }
}
