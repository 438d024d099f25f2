package id.asn.formation.acuan.api;

import id.asn.formation.acuan.store.RiwayatStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What was ever recorded of a position. */
@Path("/v1/jabatan/{kode}/riwayat")
@Transactional
public class RiwayatJabatanResource {
    private final RiwayatStore history;

    RiwayatJabatanResource(RiwayatStore history) {
        this.history = history;
    }

    /** Oldest first. */
    @GET
    @PermitAll
    public RiwayatJson list(String kode) {
        return RiwayatJson.of("jabatan", kode, history.all("jabatan", kode));
    }
}
