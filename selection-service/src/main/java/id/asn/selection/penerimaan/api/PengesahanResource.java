package id.asn.selection.penerimaan.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.problem.NotHere;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.Perbedaan;
import id.asn.selection.penerimaan.flow.DecidePekerjaan;
import id.asn.selection.penerimaan.flow.Penerima;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import id.asn.selection.penerimaan.store.PerbedaanStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The second person's side of a score file: what it changes, and the word that lets it count or turns it away. */
@Path("/v1/pekerjaan")
@Transactional
@Idempotent
public class PengesahanResource {
    private final PekerjaanStore jobs;
    private final PerbedaanStore differences;
    private final Penerima penerima;
    private final DecidePekerjaan decision;
    private final JawabanPekerjaan answer;

    PengesahanResource(
            PekerjaanStore jobs,
            PerbedaanStore differences,
            Penerima penerima,
            DecidePekerjaan decision,
            JawabanPekerjaan answer) {
        this.jobs = jobs;
        this.differences = differences;
        this.penerima = penerima;
        this.decision = decision;
        this.answer = answer;
    }

    /** The scores that the file replaces, or would. */
    @GET
    @Path("/{id}/perbedaan")
    @RolesAllowed({"panselnas", "auditor"})
    public Page<PerbedaanJson> differences(@RestPath UUID id, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        Pekerjaan job = jobs.findByIdOptional(id).orElseThrow(() -> new NotHere("pekerjaan", id));
        List<String> kolom = penerima.of(job.jenis()).kolomNilai();
        return Page.of(differences.list(id, Cursor.after(after), limit.fetch()), limit, Perbedaan::urut)
                .map(one -> PerbedaanJson.of(one, kolom));
    }

    /** Another person than the sender lets the file count. */
    @POST
    @Path("/{id}/pengesahan")
    @RolesAllowed("panselnas")
    public PekerjaanJson release(@RestPath UUID id) {
        return answer.of(decision.release(id));
    }

    /** Another person than the sender turns the file away. */
    @POST
    @Path("/{id}/penolakan")
    @RolesAllowed("panselnas")
    public PekerjaanJson refuse(@RestPath UUID id, @NotNull @Valid PenolakanJson penolakan) {
        return answer.of(decision.refuse(id, penolakan.alasan()));
    }
}
