package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.asn.platform.signature.ServiceKey;
import id.asn.selection.hasil.store.TandaTanganHasilStore;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public keys with which announced results are signed (RFC 7517): each that ever signed, and the one that would now. */
@Path("/v1/kunci-hasil")
@Transactional
public class KunciHasilResource {
    private final TandaTanganHasilStore signatures;
    private final ServiceKey key;

    KunciHasilResource(TandaTanganHasilStore signatures, ServiceKey key) {
        this.signatures = signatures;
        this.key = key;
    }

    /** A set of keys. */
    public record Kunci(@JsonRawValue String keys) {}

    /** All of them. */
    @GET
    @PermitAll
    public Kunci all() {
        return new Kunci(
                Stream.concat(signatures.keys().stream(), Stream.of(key.known().jwk()))
                        .distinct()
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
