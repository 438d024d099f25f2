package id.asn.selection.hasil.api;

import id.asn.platform.problem.NotHere;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.store.BarisStore;
import id.asn.selection.hasil.store.TandaTanganHasilStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** An announced result for whoever wants to compute it again. */
@Path("/v1/hasil/{id}")
@Transactional
public class BundelResource {
    private final BarisStore lines;
    private final TandaTanganHasilStore signatures;
    private final Penglihatan sight;

    BundelResource(BarisStore lines, TandaTanganHasilStore signatures, Penglihatan sight) {
        this.lines = lines;
        this.signatures = signatures;
        this.sight = sight;
    }

    /** The canonical file, byte for byte what the hash was taken of; it never changes. */
    @GET
    @Path("/bundel.ndjson")
    @Produces("application/x-ndjson")
    @PermitAll
    public RestResponse<StreamingOutput> file(@RestPath UUID id) {
        Hasil hasil = sight.announced(id);
        return ResponseBuilder.<StreamingOutput>ok(new AliranBerkas(lines, hasil.id()))
                .tag(hasil.sha256())
                .build();
    }

    /** The signature of its hash and of its root. */
    @GET
    @Path("/tanda-tangan")
    @PermitAll
    public TandaTanganHasilJson signature(@RestPath UUID id) {
        Hasil hasil = sight.announced(id);
        return signatures
                .of(hasil.id())
                .map(TandaTanganHasilJson::of)
                .orElseThrow(() -> new NotHere("tanda tangan", id));
    }
}
