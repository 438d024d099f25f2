package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
    @Test
    void each_boot_gets_an_empty_database_of_its_own_on_one_server() throws Exception {
        Map<String, String> first = PostgresServer.freshDatabase();
        Map<String, String> second = PostgresServer.freshDatabase();
        assertNotEquals(first.get("url"), second.get("url"));
        assertEquals(server(first), server(second));
        assertTrue(Set.of("container", "embedded").contains(System.getProperty(PostgresServer.PATH)));
        try (Connection c =
                        DriverManager.getConnection(second.get("url"), second.get("username"), second.get("password"));
                Statement s = c.createStatement();
                ResultSet rows = s.executeQuery("select count(*), current_setting('fsync') from pg_stat_user_tables")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
            assertEquals("on", rows.getString(2));
        }
    }

    @Test
    void an_engine_that_is_not_there_or_says_nothing_is_no_engine_and_costs_no_patience() throws Exception {
        long start = System.nanoTime();
        assertTrue(engine("unix:///nowhere/docker.sock").isEmpty());
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(engine("tcp://127.0.0.1:" + mute.getLocalPort()).isEmpty());
        }
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
    }

    @Test
    void an_engine_that_answers_its_ping_is_found_and_gives_what_it_has_or_can_get() throws Exception {
        try (PlantedServer planted = PlantedServer.start()) {
            planted.answer("GET", "/_ping", 200, "OK");
            planted.answer("GET", "/images/postgres:18-alpine/json", 200, "{}");
            DockerEngine engine = engine("tcp://127.0.0.1:" + planted.port()).orElseThrow();
            assertTrue(engine.offers("postgres:18-alpine"));
            assertFalse(engine.offers("registry.example:5000/postgres"));
            planted.answer("POST", "/images/create", e -> {
                planted.answer("GET", "/images/registry.example:5000/postgres/json", 200, "{}");
                boolean asked =
                        e.getRequestURI().getQuery().equals("fromImage=registry.example:5000/postgres&tag=latest");
                return new PlantedServer.Answer(asked ? 200 : 404, "application/json", "{}");
            });
            assertTrue(engine.offers("registry.example:5000/postgres"));
        }
    }

    private static Optional<DockerEngine> engine(String host) {
        return DockerEngine.here(Map.of("DOCKER_HOST", host));
    }

    private static String server(Map<String, String> database) {
        return database.get("url").replaceAll("/[^/]+$", "");
    }
}
