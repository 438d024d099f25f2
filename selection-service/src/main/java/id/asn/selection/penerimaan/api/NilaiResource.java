package id.asn.selection.penerimaan.api;

import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Kiriman;
import id.asn.selection.penerimaan.flow.ReceiveNilai;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes score files in. */
@Path("/v1")
@Transactional
@Idempotent
public class NilaiResource {
    private static final String TANDA_TANGAN = "X-JWS-Signature";

    private final ReceiveNilai receive;
    private final JawabanPekerjaan answer;
    private final SignedIn signedIn;
    private final HttpHeaders headers;
    private final Clock clock;

    NilaiResource(ReceiveNilai receive, JawabanPekerjaan answer, SignedIn signedIn, HttpHeaders headers, Clock clock) {
        this.receive = receive;
        this.answer = answer;
        this.signedIn = signedIn;
        this.headers = headers;
        this.clock = clock;
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
        return taken(new Kiriman(JenisPekerjaan.NILAI_SKD, tahun, ujiCoba, semuaAtauBatal, signature()), berkas);
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
        return taken(new Kiriman(JenisPekerjaan.NILAI_SKB, tahun, ujiCoba, semuaAtauBatal, signature()), berkas);
    }

    /** Scores of the tests of SKB beside the CAT. */
    @POST
    @Path("/nilai-skb-tambahan")
    @Consumes("text/csv")
    @ResponseStatus(202)
    @RolesAllowed("panselnas")
    public PekerjaanJson skbTambahan(
            @RestQuery @NotNull Integer tahun,
            @RestQuery("semua_atau_batal") boolean semuaAtauBatal,
            @RestQuery("uji_coba") boolean ujiCoba,
            java.nio.file.Path berkas) {
        return taken(
                new Kiriman(JenisPekerjaan.NILAI_SKB_TAMBAHAN, tahun, ujiCoba, semuaAtauBatal, signature()), berkas);
    }

    /** No argument of the operation: who sends the same file again may have signed it again. */
    private String signature() {
        return headers.getHeaderString(TANDA_TANGAN);
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
        return taken(new Kiriman(JenisPekerjaan.NILAI_PPPK, tahun, ujiCoba, semuaAtauBatal, signature()), berkas);
    }

    private PekerjaanJson taken(Kiriman kiriman, java.nio.file.Path berkas) {
        return answer.of(receive.receive(kiriman, berkas, signedIn.actor(), clock.instant()));
    }
}
