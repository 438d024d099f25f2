package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.flow.CancelAnnouncement;
import id.asn.applicant.verifikasi.flow.ScheduleAnnouncement;
import id.asn.applicant.verifikasi.store.PengumumanStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The agency sets when it announces. */
@Path("/v1/verifikasi/pengumuman")
@Transactional
@Idempotent
public class JadwalPengumumanResource {
    private final SignedIn signedIn;
    private final ScheduleAnnouncement schedule;
    private final CancelAnnouncement cancel;
    private final PengumumanStore store;

    JadwalPengumumanResource(
            SignedIn signedIn, ScheduleAnnouncement schedule, CancelAnnouncement cancel, PengumumanStore store) {
        this.signedIn = signedIn;
        this.schedule = schedule;
        this.cancel = cancel;
        this.store = store;
    }

    @POST
    @RolesAllowed({"panitia", "bkpsdm"})
    @ResponseStatus(201)
    public PengumumanJson schedule(@NotNull @Valid PengumumanBaruJson body) {
        signedIn.instansi();
        return PengumumanJson.of(schedule.schedule(body.tahun(), body.kind(), body.instant(), signedIn.actor()));
    }

    @GET
    @RolesAllowed({"panitia", "bkpsdm"})
    public Page<PengumumanJson> own(@QueryParam("after") String after, @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        var rows = store.own(signedIn.instansi(), Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, PengumumanAdministrasi::urut).map(PengumumanJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"panitia", "bkpsdm"})
    public PengumumanJson one(@PathParam("id") UUID id) {
        return PengumumanJson.of(store.own(id, signedIn.instansi()));
    }

    @POST
    @Path("/{id}/pembatalan")
    @RolesAllowed({"panitia", "bkpsdm"})
    public PengumumanJson cancel(@PathParam("id") UUID id) {
        PengumumanAdministrasi set = store.lockOwn(id, signedIn.instansi());
        cancel.cancel(set, signedIn.actor());
        store.flush();
        return PengumumanJson.of(set);
    }
}
