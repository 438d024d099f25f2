package id.asn.formation.usulan.api;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.CheckReadiness;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.identity.SignedIn;
import id.asn.platform.problem.ProblemTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;

/** The readiness report: everything that can be found before the PPK signs. */
@Path("/v1/usulan/{id}/kesiapan")
@Transactional
public class KesiapanResource {
    private final UsulanStore usulan;
    private final CheckReadiness readiness;
    private final ProblemTexts texts;
    private final SignedIn signedIn;

    KesiapanResource(UsulanStore usulan, CheckReadiness readiness, ProblemTexts texts, SignedIn signedIn) {
        this.usulan = usulan;
        this.readiness = readiness;
        this.texts = texts;
        this.signedIn = signedIn;
    }

    /** All findings at once, in the reader's language. */
    @GET
    @RolesAllowed({"opd", "bkpsdm", "ppk", "bkn", "panrb", "menkeu", "kemendagri", "panselnas", "auditor"})
    public KesiapanJson get(UUID id, @Context HttpHeaders headers) {
        Usulan found = usulan.get(id, Lingkup.of(signedIn.actor()));
        Locale locale = ProblemTexts.choose(headers.getAcceptableLanguages());
        return KesiapanJson.of(found, readiness.check(found), texts, locale);
    }
}
