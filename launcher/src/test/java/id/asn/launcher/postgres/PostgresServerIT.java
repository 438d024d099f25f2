package id.asn.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.folder.Secrets;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerIT {

    @TempDir
    static Path temporary;

    private static int count;

    private DataFolder folder;
    private Secrets secrets;
    private PostgresServer server;

    @BeforeEach
    void start() throws Exception {
        folder = UnpackedOnce.open(temporary.resolve("data" + count++));
        secrets = folder.secrets();
        server = PostgresServer.of(folder, secrets);
        server.start(freePort());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void what_was_written_is_there_at_the_second_start() throws Exception {
        run(ServiceName.FORMATION, "create table usulan as select 900 as jumlah");
        server.close();
        server = PostgresServer.of(folder, secrets);
        server.start(freePort());
        assertEquals("900", ask(ServiceName.FORMATION, "select jumlah from usulan"));
    }

    @Test
    void the_running_server_protects_the_data() throws Exception {
        String[] settings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"};
        for (String setting : settings) {
            assertEquals("on", ask(ServiceName.APPLICANT, "select current_setting('" + setting + "')"), setting);
        }
        assertEquals("127.0.0.1", ask(ServiceName.APPLICANT, "select current_setting('listen_addresses')"));
    }

    @Test
    void a_setting_changed_behind_our_back_stops_the_start() throws Exception {
        server.close();
        Files.writeString(
                folder.cluster().resolve("postgresql.auto.conf"), "fsync = 'off'\n", StandardOpenOption.APPEND);
        server = PostgresServer.of(folder, secrets);
        Fault fault = assertThrows(Fault.class, () -> server.start(freePort()));
        assertTrue(fault.getMessage().startsWith("PostgreSQL runs with fsync=off instead of on;"), fault.getMessage());
        assertThrows(SQLException.class, () -> connect("formation", "formation", password("formation"))
                .close());
    }

    @Test
    void each_login_enters_its_own_database_only_and_with_its_password() throws Exception {
        connect("formation", "formation", password("formation")).close();
        assertState("42501", () -> connect("applicant", "formation", password("formation")));
        assertState("28P01", () -> connect("formation", "formation", "tebakan"));
        assertState("28P01", () -> connect("postgres", "postgres", password("formation")));
    }

    @Test
    void a_server_left_behind_by_a_killed_launcher_is_ended_by_the_next_start() throws Exception {
        run(ServiceName.SELECTION, "create table hasil as select 1 as versi");
        PostgresServer next = PostgresServer.of(folder, secrets);
        assertThrows(SQLException.class, () -> connect("selection", "selection", password("selection"))
                .close());
        server = next;
        server.start(freePort());
        assertEquals("1", ask(ServiceName.SELECTION, "select versi from hasil"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PG_VERSION        | the database in it is not whole
                    global/pg_control | the database in it is not whole
                    base              | PostgreSQL says:
                    pg_wal            | PostgreSQL says:
                    """)
    void a_damaged_folder_is_named_and_left_as_it_is(String lost, String reason) throws Exception {
        server.close();
        FolderTree.delete(folder.cluster().resolve(lost));
        server = PostgresServer.of(folder, secrets);
        Fault fault = assertThrows(Fault.class, () -> server.start(freePort()));
        String sentence = fault.getMessage();
        assertTrue(sentence.startsWith("The data folder " + folder.path() + " is damaged (" + reason), sentence);
        assertTrue(sentence.endsWith("); restore it from a copy, or name another folder with ASN_DATA."), sentence);
        assertTrue(sentence.lines().count() == 1, sentence);
    }

    private interface Attempt {
        Connection connect() throws SQLException;
    }

    private static void assertState(String state, Attempt attempt) {
        SQLException refused =
                assertThrows(SQLException.class, () -> attempt.connect().close());
        assertEquals(state, refused.getSQLState(), refused.getMessage());
    }

    private String ask(ServiceName service, String query) throws SQLException {
        try (Connection connection = connect(service.word(), service.word(), password(service.word()));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(ServiceName service, String sql) throws SQLException {
        try (Connection connection = connect(service.word(), service.word(), password(service.word()));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database, String login, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), login, password);
    }

    private String password(String login) {
        return secrets.databasePassword(login);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
