package id.asn.formation.pekerjaan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.pekerjaan.Unggahan;
import io.agroal.api.AgroalDataSource;
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

    @Test
    void a_file_stored_by_a_process_that_died_is_merged_by_the_next_one() throws SQLException {
        JsonPath job = ended(left("pendidikan", "kode,nama\n7790001,S-1 ILMU SABAR\n", 1));
        assertEquals("SELESAI", job.getString("status"), job.prettify());
        assertEquals(1, job.getInt("baru"));
    }

    @Test
    void a_file_over_which_every_worker_died_ends_as_failed() throws SQLException {
        JsonPath job = ended(left("pendidikan", "kode,nama\n7790002,S-1 ILMU RACUN\n", 3));
        assertEquals("GAGAL", job.getString("status"), job.prettify());
        assertEquals("berulang-terputus", job.getString("sebab"));
        assertEquals(0, job.getInt("baru"));
    }

    @Test
    void a_fault_of_ours_ends_the_job_and_blocks_no_other() throws SQLException {
        assertEquals(
                "GAGAL", ended(left("tujuan-yang-tiada", "kode,nama\n1,A\n", 0)).getString("status"));
        JsonPath next = ended(left("pendidikan", "kode,nama\n7790003,S-1 ILMU LEGA\n", 0));
        assertEquals("SELESAI", next.getString("status"), next.prettify());
    }

    private static JsonPath ended(UUID id) {
        return Unggahan.menunggu("/v1/pekerjaan/" + id);
    }

    /** What a process leaves behind that died over a file, so many times. */
    private UUID left(String tujuan, String isi, int percobaan) throws SQLException {
        UUID id = UUID.randomUUID();
        String sql = """
            with berkas as (
                insert into pekerjaan_berkas (pekerjaan_id, nomor, isi) values ('%1$s', 0, convert_to('%3$s', 'UTF8'))
            ), kemajuan as (
                insert into pekerjaan_kemajuan (pekerjaan_id, percobaan, mulai_pada, dibaca, pada, versi)
                select '%1$s', %4$d, now(), 0, now(), 1 where %4$d > 0
            )
            insert into pekerjaan (id, tujuan, jenis_berkas, sumber, semua_atau_batal, uji_coba, sha256, ukuran,
                perkiraan_baris, kantor, dibuat_oleh, dibuat_klien, dibuat_pada, status)
            values ('%1$s', '%2$s', 'CSV', 'uji', false, false, repeat('0', 64), 1, 1, 'bkn', 'bkn-satu', 'uji', now(),
                'MENUNGGU')
            """.formatted(id, tujuan, isi, percobaan);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return id;
    }
}
