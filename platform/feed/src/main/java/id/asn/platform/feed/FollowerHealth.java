package id.asn.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows how each neighbour is followed. Always up: a neighbour that is down stops nothing here that can go on, so it must
 * not take this service out of its load balancer.
 */
@Readiness
@ApplicationScoped
class FollowerHealth implements HealthCheck {
    private final Followers followers;

    FollowerHealth(Followers followers) {
        this.followers = followers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("kejadian").up();
        for (Follower follower : followers.running()) {
            FollowerState state = follower.state();
            String source = follower.source();
            answer.withData(source + ".failures", state.failures());
            if (!state.heardAt().isEmpty()) answer.withData(source + ".heard_at", state.heardAt());
            if (!state.trouble().isEmpty()) answer.withData(source + ".trouble", state.trouble());
        }
        return answer.build();
    }
}
