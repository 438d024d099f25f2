package id.asn.applicant.sanggah.api;

import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.applicant.sanggah.flow.AnswerSanggah;
import id.asn.applicant.sanggah.flow.FindSanggah;
import id.asn.applicant.sanggah.store.SanggahStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.http.Precondition;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;

/** What the agency's committee has to answer. */
@Path("/v1/sanggah")
@Transactional
@Idempotent
public class SanggahResource {
    private static final String STATUS = "DIAJUKAN|DITERIMA|DITOLAK|DIUMUMKAN";

    private final SignedIn signedIn;
    private final Precondition precondition;
    private final SanggahStore store;
    private final FindSanggah find;
    private final AnswerSanggah answer;

    SanggahResource(
            SignedIn signedIn, Precondition precondition, SanggahStore store, FindSanggah find, AnswerSanggah answer) {
        this.signedIn = signedIn;
        this.precondition = precondition;
        this.store = store;
        this.find = find;
        this.answer = answer;
    }

    @GET
    @RolesAllowed({"panitia", "bkpsdm"})
    public Page<SanggahRingkasJson> queue(
            @QueryParam("status") @DefaultValue("DIAJUKAN") @Pattern(regexp = STATUS) String status,
            @QueryParam("terlambat") boolean terlambat,
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas) {
        Limit limit = Limit.of(batas);
        SanggahStatus wanted = SanggahStatus.valueOf(status);
        Instant now = find.now();
        var rows = find.to(signedIn.instansi(), wanted, terlambat, Cursor.after(after), limit.fetch());
        return Page.of(rows, limit, Sanggah::urut).map(it -> SanggahRingkasJson.of(it, now));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"panitia", "bkpsdm"})
    public SanggahJson one(@PathParam("id") UUID id) {
        return SanggahJson.of(find.to(id, signedIn.instansi(), signedIn.actor()), find.now());
    }

    @POST
    @Path("/{id}/jawaban")
    @RolesAllowed("panitia")
    public SanggahJson answer(@PathParam("id") UUID id, @NotNull @Valid JawabanBaruJson body) {
        Sanggah sanggah = store.lockTo(id, signedIn.instansi());
        precondition.honour(sanggah.versi());
        answer.answer(sanggah, body.putusan(), body.keterangan(), signedIn.actor());
        store.flush();
        return SanggahJson.of(sanggah, sanggah.sejak());
    }
}
