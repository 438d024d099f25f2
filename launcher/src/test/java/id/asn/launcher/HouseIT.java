package id.asn.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.postgres.UnpackedOnce;
import id.asn.launcher.process.SmallChild;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseIT {

    @TempDir
    static Path root;

    @TempDir
    Path temporary;

    private final List<String> progress = new ArrayList<>();

    @BeforeAll
    static void three_small_services_stand_where_the_real_ones_would() throws IOException {
        for (ServiceName service : ServiceName.values()) {
            SmallChild.pack(root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
        }
    }

    @Test
    void a_house_stands_answers_and_stops_and_stands_again_on_the_same_data() throws Exception {
        String key;
        try (House house = House.start(options(Ports.free()))) {
            assertEquals(List.of("PostgreSQL", "formation-service", "applicant-service", "selection-service"), steps());
            for (ServiceName service : ServiceName.values()) assertEquals(200, answer(house, service));
            assertEquals(
                    405, answer(URI.create("http://127.0.0.1:" + house.ports().dukcapil() + "/v1/pencocokan")));
            key = house.databasePassword(ServiceName.FORMATION);
            sql(house, "create table tanda as select 1 as ada");
        }
        try (House house = House.start(options(Ports.free()))) {
            assertEquals(key, house.databasePassword(ServiceName.FORMATION));
            sql(house, "insert into tanda values (2)");
        }
    }

    @Test
    void a_second_house_on_the_same_data_is_refused_and_harms_nothing() throws Exception {
        try (House house = House.start(options(Ports.free()))) {
            Fault fault = assertThrows(Fault.class, () -> House.start(options(Ports.free())));
            assertTrue(fault.getMessage().startsWith("Another launcher already runs"), fault.getMessage());
            assertEquals(200, answer(house, ServiceName.FORMATION));
        }
    }

    @Test
    void a_busy_port_is_refused_before_anything_starts() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(0, 0, busy.getLocalPort(), 0, 0, 0);
            Fault fault = assertThrows(Fault.class, () -> House.start(options(ports)));
            assertTrue(fault.getMessage().contains("set ASN_PORT_SELECTION to a free port"), fault.getMessage());
            assertEquals(List.of(), progress);
        }
        House.start(options(Ports.free())).close();
    }

    @Test
    void a_service_not_built_is_named_and_nothing_is_left_running() {
        HouseOptions elsewhere = new HouseOptions(temporary, temporary.resolve("data"), Ports.free(), line -> {});
        Fault fault = assertThrows(Fault.class, () -> House.start(elsewhere));
        assertEquals("formation-service has not been built; run ./mvnw package -DskipTests first.", fault.getMessage());
        assertFalse(Files.exists(temporary.resolve("data/postgresql/postmaster.pid")));
    }

    @Test
    void a_service_killed_is_noticed_and_comes_back_by_a_restart() throws Exception {
        try (House house = House.start(options(Ports.free()))) {
            long before = house.pid(ServiceName.APPLICANT);
            house.kill(ServiceName.APPLICANT);
            assertEquals(ServiceName.APPLICANT, house.firstEnd().get().launch().service());
            assertEquals(200, answer(house, ServiceName.SELECTION));
            assertThrows(IOException.class, () -> answer(house, ServiceName.APPLICANT));
            house.restart(ServiceName.APPLICANT);
            assertEquals(200, answer(house, ServiceName.APPLICANT));
            assertNotEquals(before, house.pid(ServiceName.APPLICANT));
        }
    }

    @Test
    void what_a_killed_launcher_left_running_is_cleared_by_the_next_start() throws Exception {
        Ports ports = Ports.free().settled();
        Process launcher = launcher(ports);
        awaitFile(temporary.resolve("data/run/selection-service.pid"));
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroyForcibly().waitFor();
        assertTrue(children.stream().anyMatch(ProcessHandle::isAlive), "the trap this test is about was not set");
        try (House house = House.start(options(ports))) {
            for (ServiceName service : ServiceName.values()) assertEquals(200, answer(house, service));
            assertFalse(children.stream().anyMatch(ProcessHandle::isAlive));
        }
    }

    private HouseOptions options(Ports ports) throws IOException {
        UnpackedOnce.open(temporary.resolve("data"));
        return new HouseOptions(root, temporary.resolve("data"), ports, progress::add);
    }

    private Process launcher(Ports ports) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.asn.launcher.Main",
                "up");
        Map<String, String> environment = builder.environment();
        environment.put("ASN_ROOT", root.toString());
        environment.put("ASN_DATA", temporary.resolve("data").toString());
        ports.byVariable().forEach((variable, port) -> environment.put(variable, Integer.toString(port)));
        builder.redirectErrorStream(true);
        builder.redirectOutput(temporary.resolve("launcher.log").toFile());
        return builder.start();
    }

    private static void awaitFile(Path file) throws InterruptedException {
        for (int round = 0; round < 600 && !Files.exists(file); round++) Thread.sleep(100);
        assertTrue(Files.exists(file), file + " never came");
    }

    private List<String> steps() {
        return progress.stream().map(line -> line.strip().split(" ")[0]).toList();
    }

    private static int answer(House house, ServiceName service) throws IOException {
        return answer(house.url(service));
    }

    private static int answer(URI url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        return connection.getResponseCode();
    }

    private static void sql(House house, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(
                        house.jdbcUrl(ServiceName.FORMATION),
                        "formation",
                        house.databasePassword(ServiceName.FORMATION));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
