package id.asn.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.process.HealthProbe.Health;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(4);

    @TempDir
    Path temporary;

    private final HealthProbe probe = new HealthProbe();
    private ServiceProcess service;

    @AfterEach
    void leave_nothing_running() {
        if (service != null) service.kill();
    }

    @Test
    void a_ready_service_is_known_by_the_token_of_its_start() throws IOException {
        service = start("");
        service.awaitReady(LONG);
        int port = service.launch().port();
        assertEquals(Health.READY, probe.ask(port, "mulai-1"));
        assertEquals(Health.STRANGER, probe.ask(port, "mulai-2"));
        service.askToStop();
        service.awaitEnd();
        assertEquals(Health.SILENT, probe.ask(port, "mulai-1"));
        assertFalse(Files.exists(pidFile()));
    }

    @Test
    void a_service_that_ends_while_starting_is_quoted() throws IOException {
        service = start("dies");
        Fault fault = assertThrows(Fault.class, () -> service.awaitReady(LONG));
        assertEquals(
                "formation-service ended by itself with code 3 (no database today); its log is "
                        + temporary.resolve("formation-service.log") + ".",
                fault.getMessage());
    }

    @Test
    void an_answer_without_our_token_is_not_taken_for_our_child() throws IOException {
        service = start("forgets");
        Fault fault = assertThrows(Fault.class, () -> service.awaitReady(SHORT));
        assertTrue(fault.getMessage().contains("set ASN_PORT_FORMATION to a free port"), fault.getMessage());
    }

    @Test
    void a_service_that_never_gets_ready_is_given_up() throws IOException {
        service = start("unready");
        Fault fault = assertThrows(Fault.class, () -> service.awaitReady(SHORT));
        assertTrue(
                fault.getMessage().startsWith("formation-service was not ready after 4 seconds;"), fault.getMessage());
    }

    @Test
    void a_child_left_behind_is_ended_by_its_pid_file() throws Exception {
        service = start("");
        service.awaitReady(LONG);
        ServiceProcess.endLeftover(temporary, "formation-service");
        assertEquals(service, service.end().get());
        assertFalse(Files.exists(pidFile()));
    }

    @Test
    void a_pid_that_went_to_another_program_is_left_alone() throws Exception {
        service = start("");
        service.awaitReady(LONG);
        List<String> lines = Files.readAllLines(pidFile());
        long anHourBefore = Long.parseLong(lines.get(1)) - 3_600_000;
        Files.write(pidFile(), List.of(lines.get(0), Long.toString(anHourBefore), lines.get(2)));
        ServiceProcess.endLeftover(temporary, "formation-service");
        Files.write(pidFile(), List.of(lines.get(0), lines.get(1), "/usr/bin/lain"));
        ServiceProcess.endLeftover(temporary, "formation-service");
        assertEquals(Health.READY, probe.ask(service.launch().port(), "mulai-1"));
    }

    @Test
    void the_log_of_the_last_start_is_kept_beside_the_new_one() throws IOException {
        service = start("dies");
        assertThrows(Fault.class, () -> service.awaitReady(LONG));
        service = start("");
        service.awaitReady(LONG);
        assertTrue(
                Files.readString(temporary.resolve("formation-service.log.1")).contains("no database today"));
        assertFalse(Files.readString(temporary.resolve("formation-service.log")).contains("no database today"));
    }

    private ServiceProcess start(String behaviour) throws IOException {
        Path jar = SmallChild.pack(temporary.resolve("app/quarkus-run.jar"));
        int port = freePort();
        Map<String, String> environment = Map.of(
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "ASN_START_TOKEN",
                "mulai-1",
                SmallChild.BEHAVIOUR,
                behaviour);
        return ServiceProcess.start(
                new ServiceLaunch(ServiceName.FORMATION, jar, port, environment, "mulai-1", temporary, temporary),
                probe);
    }

    private Path pidFile() {
        return temporary.resolve("formation-service.pid");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
