package id.asn.formation.pekerjaan.api;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.flow.WriteGalat;
import id.asn.formation.pekerjaan.store.PekerjaanStore;
import id.asn.formation.pekerjaan.store.TemuanStore;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.NotHere;
import id.asn.platform.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** How far a file is and what was found in it; for the sender's office only. */
@Path("/v1/pekerjaan/{id}")
@Transactional
public class PekerjaanResource {
    private final PekerjaanStore jobs;
    private final TemuanStore findings;
    private final WriteGalat galat;
    private final ProblemTexts texts;
    private final SignedIn signedIn;

    PekerjaanResource(
            PekerjaanStore jobs, TemuanStore findings, WriteGalat galat, ProblemTexts texts, SignedIn signedIn) {
        this.jobs = jobs;
        this.findings = findings;
        this.galat = galat;
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** State, progress and counts. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "bkn", "panselnas"})
    public PekerjaanJson get(UUID id) {
        return PekerjaanJson.of(job(id), findings.counts(id));
    }

    /** What was found, row by row. */
    @GET
    @Path("/baris")
    @RolesAllowed({"opd", "bkpsdm", "bkn", "panselnas"})
    public Page<TemuanJson> rows(UUID id, @RestQuery Bobot bobot, @RestQuery String after, @RestQuery Integer batas) {
        Limit limit = Limit.of(batas);
        job(id);
        return Page.of(findings.list(id, bobot, Cursor.after(after), limit.fetch()), limit, TemuanBaris::urut)
                .map(one -> TemuanJson.of(one, texts));
    }

    /** The rows back as a workbook, the cells in which something was found marked and explained. */
    @GET
    @Path("/berkas-galat")
    @Produces(ImporResource.XLSX)
    @RolesAllowed({"opd", "bkpsdm", "bkn", "panselnas"})
    public StreamingOutput marked(UUID id) {
        return galat.write(job(id))::writeTo;
    }

    private Pekerjaan job(UUID id) {
        return jobs.find(id).filter(job -> job.milik(signedIn.actor())).orElseThrow(() -> new NotHere("pekerjaan", id));
    }
}
