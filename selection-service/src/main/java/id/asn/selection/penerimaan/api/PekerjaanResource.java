package id.asn.selection.penerimaan.api;

import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.problem.NotHere;
import id.asn.platform.problem.ProblemTexts;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.store.KesalahanStore;
import id.asn.selection.penerimaan.store.KesalahanStore.Kesalahan;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How far a job is and what was wrong with its file. */
@Path("/v1/pekerjaan/{id}")
@Transactional
public class PekerjaanResource {
    private static final int FIRST = 100;

    private final PekerjaanStore jobs;
    private final KesalahanStore findings;
    private final ProblemTexts texts;

    PekerjaanResource(PekerjaanStore jobs, KesalahanStore findings, ProblemTexts texts) {
        this.jobs = jobs;
        this.findings = findings;
        this.texts = texts;
    }

    /** Counts and the first hundred findings. */
    @GET
    @RolesAllowed({"panselnas", "auditor"})
    public PekerjaanJson one(@RestPath UUID id) {
        Pekerjaan job = job(id);
        return PekerjaanJson.of(
                job,
                findings.list(id, 0, FIRST).stream()
                        .map(one -> KesalahanJson.of(one, texts))
                        .toList());
    }

    /** All findings in the order of the file. */
    @GET
    @Path("/baris")
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
