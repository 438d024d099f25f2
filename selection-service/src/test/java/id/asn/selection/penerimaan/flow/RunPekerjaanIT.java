package id.asn.selection.penerimaan.flow;

import static id.asn.selection.Dunia.finished;
import static id.asn.selection.Dunia.judged;
import static id.asn.selection.Dunia.location;
import static id.asn.selection.Dunia.pemeriksa;
import static id.asn.selection.Dunia.released;
import static id.asn.selection.Dunia.skd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.Pengirim;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunPekerjaanIT {
    private static final String KEPALA = "nomor_peserta,hadir,twk,tiu,tkp\n";

    @Inject
    AgroalDataSource database;

    @Test
    void a_file_stored_by_a_process_that_died_is_judged_and_merged_by_the_next_one() throws SQLException {
        Dunia dunia = new Dunia("7601");
        String nomor = dunia.peserta(dunia.formasi(1));
        JsonPath job = released("/v1/pekerjaan/" + left(2024, nomor));
        assertEquals("SELESAI", job.getString("status"));
        assertEquals(1, job.getInt("baru"));
        assertEquals(1, skd(nomor + ",ya,75,130,189").getInt("sama"));
    }

    @Test
    void a_file_that_brings_the_service_down_ends_as_failed_and_blocks_no_other() throws SQLException {
        Dunia dunia = new Dunia("7602");
        String nomor = dunia.peserta(dunia.formasi(1));
        JsonPath job = finished("/v1/pekerjaan/" + left(1999, nomor));
        assertEquals("GAGAL", job.getString("status"));
        assertEquals(0, job.getInt("baru"));
        assertEquals(1, skd(nomor + ",ya,75,130,189").getInt("baru"));
    }

    @Test
    void a_file_at_which_three_processes_died_is_given_up() throws SQLException {
        Dunia dunia = new Dunia("7603");
        String nomor = dunia.peserta(dunia.formasi(1));
        UUID id = UUID.randomUUID();
        run("insert into pekerjaan_percobaan (pekerjaan_id) select '%s' from generate_series(1, 3)".formatted(id));
        left(id, 2024, nomor, 75);
        assertEquals("GAGAL", finished("/v1/pekerjaan/" + id).getString("status"));
        assertEquals(1, skd(nomor + ",ya,75,130,189").getInt("baru"));
    }

    @Test
    void what_is_cut_off_while_it_merges_leaves_nothing_and_is_merged_whole_afterwards() throws SQLException {
        Dunia dunia = new Dunia("7604");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        skd(a + ",ya,75,130,189", b + ",ya,75,130,189");
        String job = location(Pengirim.send("skd", KEPALA + a + ",ya,80,130,189\n" + b + ",ya,80,130,189\n"));
        assertEquals(2, judged(job).getInt("berubah"));
        try (var connection = database.getConnection();
                var hold = connection.createStatement()) {
            connection.setAutoCommit(false);
            hold.execute("select from nilai_skd where nomor_peserta = '" + b + "' for update");
            pemeriksa().post(job + "/pengesahan").then().statusCode(200);
            Eventually.so("the merge waits for that row", () -> cutOff() > 0);
            assertEquals(75, twk(a));
            connection.rollback();
        }
        assertEquals(2, finished(job).getInt("berubah"));
        assertEquals(80, twk(a));
        assertEquals(80, twk(b));
    }

    /** Ends the connection of whoever waits while writing scores, as a server that dies would. */
    private int cutOff() {
        return number("""
            select count(pg_terminate_backend(pid)) from pg_stat_activity
             where wait_event_type = 'Lock' and query like 'insert into nilai_skd%'
            """);
    }

    private int twk(String nomor) {
        return number("select twk from nilai_skd where nomor_peserta = '" + nomor + "'");
    }

    private int number(String sql) {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a process that died between storing a file and working it through leaves behind. */
    private UUID left(int tahun, String nomor) throws SQLException {
        UUID id = UUID.randomUUID();
        left(id, tahun, nomor, 75);
        return id;
    }

    private void left(UUID id, int tahun, String nomor, int twk) throws SQLException {
        String job = """
            insert into pekerjaan (id, jenis, tahun, status, uji_coba, semua_atau_batal, sha256, jumlah_baris, baru,
                                   berubah, sama, salah, dibuat_oleh, dibuat_klien, dibuat_pada, versi)
            values ('%s', 'NILAI_SKD', %d, 'DITERIMA', false, false, repeat('0', 64), 1, 0, 0, 0, 0, 'panselnas',
                    'uji', now(), 0)
            """.formatted(id, tahun);
        String row = """
            insert into pekerjaan_masukan (pekerjaan_id, baris, nomor_peserta, sel)
            values ('%s', 2, '%s', concat_ws(chr(31), '%s', 'ya', '%d', '130', '189'))
            """.formatted(id, nomor, nomor, twk);
        run(row);
        run(job);
    }
}
