package id.asn.platform.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Starts one {@link Follower} per neighbour that somebody here listens to and whose address is known: config
 * {@code asn.feed.<source>.url}, else {@code asn.<source>.url} (environment {@code ASN_FORMATION_URL} and so on).
 * {@code asn.feed.follow=false} starts none.
 */
@ApplicationScoped
class Followers {
    private static final Logger LOG = Logger.getLogger(Followers.class);

    private final Config config;
    private final Follower.Tools tools;
    private final Applier applier;
    private final MeterRegistry meters;
    private final List<Follower> running = new CopyOnWriteArrayList<>();

    Followers(Config config, ServiceToken token, Applier applier, FollowedCursors cursors, MeterRegistry meters) {
        this.config = config;
        this.applier = applier;
        this.tools = new Follower.Tools(token, applier, cursors);
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        if (!config.getOptionalValue("asn.feed.follow", Boolean.class).orElse(true)) return;
        for (String source : applier.sources()) {
            address(source)
                    .ifPresentOrElse(
                            url -> follow(source, url, pace()),
                            () -> LOG.infof("Not following %s: no address configured", source));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        running.forEach(Follower::stop);
    }

    Follower follow(String source, String url, Follower.Pace pace) {
        FeedClient client = QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create(url))
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(pace.patience() + 10L, TimeUnit.SECONDS)
                .build(FeedClient.class);
        FollowerState state = new FollowerState(Clock.systemUTC());
        meters.gauge("asn.feed.failures", List.of(Tag.of("source", source)), state, FollowerState::failures);
        Follower follower = new Follower(source, client, tools, pace, state).start();
        running.add(follower);
        LOG.infof("Following %s at %s", source, url);
        return follower;
    }

    void dismiss(Follower follower) {
        follower.stop();
        running.remove(follower);
    }

    List<Follower> running() {
        return running;
    }

    private Optional<String> address(String source) {
        return config.getOptionalValue("asn.feed." + source + ".url", String.class)
                .or(() -> config.getOptionalValue("asn." + source + ".url", String.class))
                .filter(url -> !url.isBlank());
    }

    private Follower.Pace pace() {
        return new Follower.Pace(
                config.getOptionalValue("asn.feed.wait-seconds", Integer.class).orElse(20),
                config.getOptionalValue("asn.feed.pause-ms", Long.class).orElse(500L),
                config.getOptionalValue("asn.feed.longest-pause-ms", Long.class).orElse(30_000L));
    }
}
