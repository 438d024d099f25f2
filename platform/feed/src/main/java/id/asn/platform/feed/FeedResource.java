package id.asn.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.ParameterTidakSah;
import id.asn.platform.problem.Finding;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The feed of this service for the other services. A reader that has read everything may wait up to
 * {@value #LONGEST_WAIT} seconds for the next event; while it waits it holds a connection and no thread.
 */
@Path("/v1/kejadian")
public class FeedResource {
    static final int LONGEST_WAIT = 30;
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final EventLog log;
    private final ObjectMapper json;
    private final String source;
    private volatile boolean closing;

    FeedResource(
            EventLog log, ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.log = log;
        this.json = json;
        this.source = application.replaceFirst("-service$", "");
        // a stopping process lets its readers go at once instead of at the end of their wait
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Events after the cursor, oldest first. */
    @GET
    @RolesAllowed("layanan")
    public Uni<EventPage> events(
            @QueryParam("after") String after,
            @QueryParam("batas") Integer batas,
            @QueryParam("tunggu") @DefaultValue("0") @Min(0) @Max(LONGEST_WAIT) int tunggu) {
        long position = Cursor.after(after);
        int limit = Limit.of(batas).size();
        long deadline = System.nanoTime() + Duration.ofSeconds(tunggu).toNanos();
        return Uni.createFrom()
                .item(() -> log.after(position, limit))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(GLANCE)
                .indefinitely()
                .filter(rows -> !rows.isEmpty() || closing || System.nanoTime() >= deadline)
                .toUni()
                .map(rows -> page(position, rows));
    }

    private EventPage page(long position, List<EventLog.Row> rows) {
        if (rows.isEmpty() && position > 0 && position > log.last()) {
            throw new ParameterTidakSah(Finding.of("?after", "kursor-tidak-sah"));
        }
        long end = rows.isEmpty() ? position : rows.get(rows.size() - 1).position();
        return new EventPage(rows.stream().map(this::event).toList(), Cursor.of(end));
    }

    private CloudEvent event(EventLog.Row row) {
        try {
            return new CloudEvent(
                    CloudEvent.VERSION,
                    row.id().toString(),
                    source,
                    row.type(),
                    row.subject(),
                    row.time(),
                    CloudEvent.JSON,
                    json.readTree(row.data()));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("event " + row.id(), damaged);
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
