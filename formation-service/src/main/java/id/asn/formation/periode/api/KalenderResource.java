package id.asn.formation.periode.api;

import id.asn.formation.periode.store.PeriodeStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reading the calendar: what it said, what is open, and in the form that calendar programs subscribe to. */
@Path("/v1/periode/{tahun}")
@Transactional
public class KalenderResource {
    private final PeriodeStore store;

    KalenderResource(PeriodeStore store) {
        this.store = store;
    }

    /** One version of it. */
    @GET
    @Path("versi/{versi}")
    @PermitAll
    public PeriodeJson version(int tahun, long versi) {
        return PeriodeJson.of(store.get(tahun).kalender(versi));
    }

    /** What is open now, or at another instant, nationally or for one agency. */
    @GET
    @Path("terbuka")
    @PermitAll
    public PeriodeJson.Terbuka open(
            int tahun,
            @QueryParam("instansi") @Pattern(regexp = "[0-9]{4}") String instansi,
            @QueryParam("pada") OffsetDateTime pada) {
        return PeriodeJson.Terbuka.of(
                store.get(tahun).kalender(),
                instansi,
                Optional.ofNullable(pada).map(OffsetDateTime::toInstant).orElseGet(store::now));
    }

    /** As iCalendar. */
    @GET
    @Path("kalender.ics")
    @Produces(KalenderIcs.TYPE)
    @PermitAll
    public KalenderIcs ics(int tahun) {
        return KalenderIcs.of(store.get(tahun).kalender());
    }
}
