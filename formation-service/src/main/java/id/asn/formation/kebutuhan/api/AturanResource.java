package id.asn.formation.kebutuhan.api;

import id.asn.formation.kebutuhan.flow.RulesOfYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** By what rules needs are reckoned. */
@Path("/v1/aturan-kebutuhan/{tahun}")
public class AturanResource {
    private final RulesOfYear rules;

    AturanResource(RulesOfYear rules) {
        this.rules = rules;
    }

    /** The rules for plans of that year. */
    @GET
    @PermitAll
    public AturanJson get(int tahun) {
        return AturanJson.of(tahun, rules.of(tahun));
    }
}
