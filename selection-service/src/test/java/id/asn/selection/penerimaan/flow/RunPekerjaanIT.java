package id.asn.selection.penerimaan.flow;

import static id.asn.selection.Dunia.finished;
import static id.asn.selection.Dunia.skd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.penerimaan.store.PekerjaanStore;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunPekerjaanIT {
    @Inject
    AgroalDataSource database;

    @Inject
    PekerjaanStore jobs;

    @Test
    void a_file_stored_by_a_process_that_died_is_merged_by_the_next_one() throws SQLException {
        Dunia dunia = new Dunia("7601");
        String nomor = dunia.peserta(dunia.formasi(1));
        JsonPath job = finished("/v1/pekerjaan/" + left(2024, nomor));
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
    void a_later_file_waits_for_an_earlier_one_that_another_instance_works_through() throws SQLException {
        Dunia dunia = new Dunia("7604");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        skd(a + ",ya,75,130,189");
        UUID earlier = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        try (var connection = database.getConnection();
                var hold = connection.createStatement()) {
            connection.setAutoCommit(false);
            hold.execute("select from nilai_skd where nomor_peserta = '" + a + "' for update");
            left(earlier, 2024, a, 80);
            Eventually.so("the earlier one is held", () -> begun(earlier));
            left(later, 2024, b, 85);
            assertTrue(QuarkusTransaction.requiringNew().call(jobs::takeNext).isEmpty());
            connection.rollback();
        }
        assertEquals(1, finished("/v1/pekerjaan/" + earlier).getInt("berubah"));
        assertEquals(1, finished("/v1/pekerjaan/" + later).getInt("baru"));
    }

    private boolean begun(UUID id) {
        String sql = "select from pekerjaan_percobaan where pekerjaan_id = '" + id + "'";
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            return row.next();
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
