package id.asn.platform.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.Eventually;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** This module follows its own feed, over HTTP and with a token of the token endpoint, as if it were a neighbour. */
@QuarkusTest
class FollowerIT {
    private static final Follower.Pace QUICK = new Follower.Pace(1, 20, 200);
    private final List<Follower> started = new ArrayList<>();

    @Inject
    Outbox outbox;

    @Inject
    Followers followers;

    @Inject
    Catatan notes;

    @TestHTTPResource
    URL here;

    @BeforeEach
    void begin() {
        notes.empty();
        notes.takeAll();
    }

    @AfterEach
    void end() {
        started.forEach(followers::dismiss);
    }

    @Test
    void every_event_is_applied_once_and_in_order_and_a_restart_goes_on_where_it_stopped() throws Exception {
        tell(1, 250);
        Follower first = follow(url());
        Eventually.so("250 events", () -> notes.written().size() >= 250);
        followers.dismiss(first);
        tell(251, 260);
        assertEquals(250, notes.written().size());
        follow(url());
        Eventually.so("260 events", () -> notes.written().size() >= 260);
        assertEquals(subjects(260), notes.written());
    }

    @Test
    void a_restart_in_the_middle_of_a_page_neither_skips_nor_doubles() throws Exception {
        tell(1, 90);
        notes.takeSlowly(10);
        Follower first = follow(url());
        Eventually.so("some events", () -> notes.written().size() >= 20);
        followers.dismiss(first);
        int applied = notes.written().size();
        assertTrue(applied < 90, "stopped in the middle, at " + applied);
        notes.takeAll();
        follow(url());
        Eventually.so("all events", () -> notes.written().size() >= 90);
        assertEquals(subjects(90), notes.written());
    }

    @Test
    void a_neighbour_that_is_down_stops_nothing_else_and_is_followed_on_when_it_is_back() throws Exception {
        try (Relay line = new Relay(here.getPort())) {
            tell(1, 10);
            Follower follower = follow(line.url());
            Eventually.so("failures", () -> follower.state().failures() > 2);
            ready().body(check("failures"), greaterThan(2)).body(check("trouble"), startsWith("Processing"));
            line.mend();
            Eventually.so("10 events", () -> notes.written().size() >= 10);
            line.cut();
            tell(11, 20);
            Eventually.so("failures again", () -> follower.state().failures() > 0);
            line.mend();
            Eventually.so("20 events", () -> notes.written().size() >= 20);
            assertEquals(subjects(20), notes.written());
            Eventually.so("calm", () -> follower.state().failures() == 0);
        }
    }

    @Test
    void an_event_that_cannot_be_applied_leaves_nothing_behind_and_holds_back_only_what_follows() throws Exception {
        tell(1, 9);
        notes.refuse("6");
        Follower follower = follow(url());
        Eventually.so("failures", () -> follower.state().failures() > 2);
        assertEquals(subjects(5), notes.written());
        ready().body(check("trouble"), startsWith(Catatan.TYPE));
        notes.takeAll();
        Eventually.so("9 events", () -> notes.written().size() >= 9);
        assertEquals(subjects(9), notes.written());
    }

    @Test
    void several_instances_side_by_side_apply_each_event_once_and_in_order() throws Exception {
        for (int i = 0; i < 3; i++) follow(url());
        for (int i = 0; i < 20; i++) tell(i * 15 + 1, i * 15 + 15);
        Eventually.so("300 events", () -> notes.written().size() >= 300);
        started.forEach(followers::dismiss);
        assertEquals(subjects(300), notes.written());
    }

    @Test
    void types_that_nobody_knows_only_move_the_cursor() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> outbox.append("id.asn.uji.asing.v1", "x", Map.of()));
        tell(1, 1);
        follow(url());
        Eventually.so("the known one", () -> notes.written().equals(subjects(1)));
    }

    private Follower follow(String url) {
        Follower follower = followers.follow("uji", url, QUICK);
        started.add(follower);
        return follower;
    }

    private String url() {
        return "http://127.0.0.1:" + here.getPort();
    }

    private void tell(int from, int to) {
        for (int i = from; i <= to; i++) {
            String subject = String.valueOf(i);
            QuarkusTransaction.requiringNew().run(() -> outbox.append(Catatan.TYPE, subject, Map.of("ke", subject)));
        }
    }

    private static List<String> subjects(int to) {
        return IntStream.rangeClosed(1, to).mapToObj(String::valueOf).toList();
    }

    private static ValidatableResponse ready() {
        return given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static String check(String fact) {
        return "checks.find { it.name == 'kejadian' }.data.'uji." + fact + "'";
    }
}
