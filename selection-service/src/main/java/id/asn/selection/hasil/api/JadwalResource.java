package id.asn.selection.hasil.api;

import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.flow.ScheduleHasil;
import id.asn.selection.hasil.store.JadwalStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The instant at which a version is announced. */
@Path("/v1/hasil/{id}")
@Transactional
@Idempotent
public class JadwalResource {
    private final ScheduleHasil schedule;
    private final JadwalStore orders;
    private final Penglihatan sight;
    private final Perbuatan act;

    JadwalResource(ScheduleHasil schedule, JadwalStore orders, Penglihatan sight, Perbuatan act) {
        this.schedule = schedule;
        this.orders = orders;
        this.sight = sight;
        this.act = act;
    }

    /** Sets it. */
    @POST
    @Path("/jadwal")
    @ResponseStatus(201)
    @RolesAllowed("panselnas")
    public JadwalJson set(@RestPath UUID id, @Valid JadwalBaruJson wanted) {
        Hasil hasil = sight.one(id);
        act.honour(hasil.versi());
        return JadwalJson.of(schedule.set(hasil, wanted.pada(), act.pelaku()));
    }

    /** The one that was set last. */
    @GET
    @Path("/jadwal")
    @RolesAllowed({"panselnas", "auditor"})
    public JadwalJson read(@RestPath UUID id) {
        return orders.of(sight.one(id).id()).map(JadwalJson::of).orElseThrow(() -> new NotHere("jadwal", id));
    }

    /** Takes it back. */
    @POST
    @Path("/pembatalan-jadwal")
    @RolesAllowed("panselnas")
    public JadwalJson cancel(@RestPath UUID id) {
        return orders.cancel(sight.one(id).id(), act.pelaku())
                .map(JadwalJson::of)
                .orElseThrow(() -> new NotHere("jadwal", id));
    }
}
