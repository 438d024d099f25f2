package id.asn.selection.penerimaan.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import id.asn.platform.problem.ProblemTexts;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import id.asn.selection.penerimaan.store.KesalahanStore;
import id.asn.selection.penerimaan.store.KesalahanStore.Kesalahan;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import id.asn.selection.penerimaan.store.PekerjaanStore.Saringan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Score files on their way: how far they are, and what was wrong with them. */
@Path("/v1/pekerjaan")
@Transactional
public class PekerjaanResource {
    private final PekerjaanStore jobs;
    private final KesalahanStore findings;
    private final JawabanPekerjaan answer;
    private final ProblemTexts texts;

    PekerjaanResource(PekerjaanStore jobs, KesalahanStore findings, JawabanPekerjaan answer, ProblemTexts texts) {
        this.jobs = jobs;
        this.findings = findings;
        this.answer = answer;
        this.texts = texts;
    }

    /** Files in the order in which they came. */
    @GET
    @RolesAllowed({"panselnas", "auditor"})
    public Page<PekerjaanJson> list(
            @RestQuery PekerjaanStatus status,
            @RestQuery JenisPekerjaan jenis,
            @RestQuery Integer tahun,
            @RestQuery String after,
            @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        return Page.of(
                        jobs.list(new Saringan(status, jenis, tahun), Cursor.after(after), limit.fetch()),
                        limit,
                        Pekerjaan::urut)
                .map(answer::of);
    }

    /** Counts and the first hundred findings. */
    @GET
    @Path("/{id}")
    @RolesAllowed({"panselnas", "auditor"})
    public PekerjaanJson one(@RestPath UUID id) {
        return answer.of(job(id));
    }

    /** All findings in the order of the file. */
    @GET
    @Path("/{id}/baris")
    @RolesAllowed({"panselnas", "auditor"})
    public Page<KesalahanJson> rows(@RestPath UUID id, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        job(id);
        return Page.of(findings.list(id, Cursor.after(after), limit.fetch()), limit, Kesalahan::urut)
                .map(one -> KesalahanJson.of(one, texts));
    }

    private Pekerjaan job(UUID id) {
        return jobs.findByIdOptional(id).orElseThrow(() -> new NotHere("pekerjaan", id));
    }
}
