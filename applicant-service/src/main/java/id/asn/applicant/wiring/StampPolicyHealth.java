package id.asn.applicant.wiring;

import id.asn.applicant.meterai.store.KebijakanStore;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows for each year in which registration is open whether Panselnas has laid down anything about stamps: before, none is
 * asked for, although in 2024 surat lamaran and surat pernyataan needed one. Always up: it stops nobody.
 */
@Readiness
@ApplicationScoped
class StampPolicyHealth implements HealthCheck {
    private final KebijakanStore store;

    StampPolicyHealth(KebijakanStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("kebijakan-meterai").up();
        store.ofOpenYears()
                .forEach((tahun, ditetapkan) ->
                        answer.withData(tahun.toString(), ditetapkan ? "DITETAPKAN" : "BELUM_DITETAPKAN"));
        return answer.build();
    }
}
