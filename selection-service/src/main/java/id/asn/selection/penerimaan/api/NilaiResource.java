package id.asn.selection.penerimaan.api;

import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.ProblemTexts;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Kiriman;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.flow.ReceiveNilai;
import id.asn.selection.penerimaan.store.KesalahanStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes score files in. */
@Path("/v1")
@Transactional
@Idempotent
public class NilaiResource {
    private static final int FIRST = 100;

    private final ReceiveNilai receive;
    private final KesalahanStore findings;
    private final ProblemTexts texts;
    private final SignedIn signedIn;

    NilaiResource(ReceiveNilai receive, KesalahanStore findings, ProblemTexts texts, SignedIn signedIn) {
        this.receive = receive;
        this.findings = findings;
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** SKD scores of a year. */
    @POST
    @Path("/nilai-skd")
    @Consumes("text/csv")
    @ResponseStatus(202)
    @RolesAllowed("panselnas")
    public PekerjaanJson skd(
            @RestQuery @NotNull Integer tahun,
            @RestQuery("semua_atau_batal") boolean semuaAtauBatal,
            @RestQuery("uji_coba") boolean ujiCoba,
            java.nio.file.Path berkas) {
        return taken(new Kiriman(JenisPekerjaan.NILAI_SKD, tahun, ujiCoba, semuaAtauBatal), berkas);
    }

    /** SKB scores of a year. */
    @POST
    @Path("/nilai-skb")
    @Consumes("text/csv")
    @ResponseStatus(202)
    @RolesAllowed("panselnas")
    public PekerjaanJson skb(
            @RestQuery @NotNull Integer tahun,
            @RestQuery("semua_atau_batal") boolean semuaAtauBatal,
            @RestQuery("uji_coba") boolean ujiCoba,
            java.nio.file.Path berkas) {
        return taken(new Kiriman(JenisPekerjaan.NILAI_SKB, tahun, ujiCoba, semuaAtauBatal), berkas);
    }

    /** PPPK scores of a year. */
    @POST
    @Path("/nilai-pppk")
    @Consumes("text/csv")
    @ResponseStatus(202)
    @RolesAllowed("panselnas")
    public PekerjaanJson pppk(
            @RestQuery @NotNull Integer tahun,
            @RestQuery("semua_atau_batal") boolean semuaAtauBatal,
            @RestQuery("uji_coba") boolean ujiCoba,
            java.nio.file.Path berkas) {
        return taken(new Kiriman(JenisPekerjaan.NILAI_PPPK, tahun, ujiCoba, semuaAtauBatal), berkas);
    }

    private PekerjaanJson taken(Kiriman kiriman, java.nio.file.Path berkas) {
        Pekerjaan job = receive.receive(kiriman, berkas, signedIn.actor());
        return PekerjaanJson.of(
                job,
                findings.list(job.id(), 0, FIRST).stream()
                        .map(one -> KesalahanJson.of(one, texts))
                        .toList());
    }
}
