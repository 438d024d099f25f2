package id.asn.selection.statistik.api;

import id.asn.selection.statistik.StatistikNasional;
import id.asn.selection.statistik.store.StatistikNasionalStore;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Counts of all agencies of a year together, for everybody. */
@Path("/v1/statistik")
public class StatistikResource {
    private final StatistikNasionalStore national;

    StatistikResource(StatistikNasionalStore national) {
        this.national = national;
    }

    /** A row for each stage that anything is announced of. */
    @GET
    @PermitAll
    public List<StatistikNasional> national(@RestQuery @NotNull Integer tahun) {
        return national.of(tahun);
    }
}
