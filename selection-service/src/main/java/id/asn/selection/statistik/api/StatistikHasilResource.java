package id.asn.selection.statistik.api;

import id.asn.selection.statistik.GrafikHistogram;
import id.asn.selection.statistik.flow.CountStatistik;
import id.asn.selection.statistik.flow.CountStatistik.Terhitung;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Counts of one announced result, for everybody. */
@Path("/v1/hasil/{id}")
@Transactional
public class StatistikHasilResource {
    private final CountStatistik counts;

    StatistikHasilResource(CountStatistik counts) {
        this.counts = counts;
    }

    /** For programs. */
    @GET
    @Path("/statistik")
    @PermitAll
    public StatistikHasilJson one(@RestPath UUID id) {
        Terhitung it = counts.of(id);
        return StatistikHasilJson.of(it.lampiran().hasil(), it.statistik());
    }

    /** Its histogram, for people. */
    @GET
    @Path("/statistik.svg")
    @Produces("image/svg+xml")
    @PermitAll
    public String chart(@RestPath UUID id) {
        Terhitung it = counts.of(id);
        return GrafikHistogram.of(
                it.statistik().histogram(), it.lampiran().judul().subList(1, 3));
    }
}
