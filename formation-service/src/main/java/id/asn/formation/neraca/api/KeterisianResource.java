package id.asn.formation.neraca.api;

import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.flow.ReportResult;
import id.asn.formation.neraca.store.NeracaStore;
import id.asn.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Where the selection service reports how many seats a result fills. */
@Path("/v1/formasi/{formasi_id}/keterisian")
@Transactional
@Idempotent
public class KeterisianResource {
    private final ReportResult results;
    private final NeracaStore store;
    private final Clock clock;

    KeterisianResource(ReportResult results, NeracaStore store, Clock clock) {
        this.results = results;
        this.store = store;
        this.clock = clock;
    }

    /** Reports one version of a result; saying the same again changes nothing. */
    @PUT
    @RolesAllowed("layanan")
    public NeracaFormasiJson report(@RestPath("formasi_id") UUID formasi, @NotNull @Valid NeracaFormasiJson.Isi isi) {
        Neraca neraca = results.report(formasi, isi.versiHasil(), isi.keterisian(), clock.instant());
        return NeracaFormasiJson.of(neraca, store.entries(formasi));
    }
}
