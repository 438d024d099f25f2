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
        assertFalse(DockerEngine.answers(Map.of("DOCKER_HOST", "unix:///nowhere/docker.sock")));
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFalse(DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + mute.getLocalPort())));
        }
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
    }

    @Test
    void an_engine_that_answers_its_ping_is_found() throws Exception {
        try (PlantedServer engine = PlantedServer.start()) {
            engine.answer("GET", "/_ping", 200, "OK");
            assertTrue(DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + engine.port())));
        }
    }

    private static String server(Map<String, String> database) {
        return database.get("url").replaceAll("/[^/]+$", "");
    }
}
