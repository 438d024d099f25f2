package id.asn.applicant.pelamar.api;

import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.PemutaranKunci;
import id.asn.applicant.pelamar.store.KunciStore;
import id.asn.applicant.periode.Wib;
import id.asn.platform.idempotency.Idempotent;
import id.asn.platform.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Changing the secret under which every person's key is wrapped. */
@Path("/v1/pemutaran-kunci")
@Transactional
@Idempotent
public class PemutaranKunciResource {
    private final SignedIn signedIn;
    private final KunciStore store;
    private final Brankas brankas;

    PemutaranKunciResource(SignedIn signedIn, KunciStore store, Brankas brankas) {
        this.signedIn = signedIn;
        this.store = store;
        this.brankas = brankas;
    }

    /** How far it is; {@code sidik} names the present secret and tells nothing about it. */
    public record PemutaranKunciJson(
            String sidik,
            boolean berjalan,
            OffsetDateTime dimintaPada,
            OffsetDateTime selesaiPada,
            long dibungkus,
            long tersisa,
            long terhapusTersisa,
            long sanksiTersisa) {
        static PemutaranKunciJson of(PemutaranKunci it) {
            return new PemutaranKunciJson(
                    it.sidik(),
                    it.berjalan(),
                    at(it.dimintaPada()),
                    at(it.selesaiPada()),
                    it.dibungkus(),
                    it.tersisa(),
                    it.terhapusTersisa(),
                    it.sanksiTersisa());
        }

        private static OffsetDateTime at(Instant instant) {
            return Optional.ofNullable(instant).map(Wib::at).orElse(null);
        }
    }

    @POST
    @RolesAllowed("panselnas")
    @ResponseStatus(202)
    public PemutaranKunciJson request() {
        store.request(brankas.sidik(), signedIn.actor());
        return PemutaranKunciJson.of(store.progress(brankas.sidik()));
    }

    @GET
    @RolesAllowed({"panselnas", "auditor"})
    public PemutaranKunciJson progress() {
        return PemutaranKunciJson.of(store.progress(brankas.sidik()));
    }
}
