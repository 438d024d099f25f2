package id.asn.selection.penerimaan.flow;

import static id.asn.selection.Dunia.finished;
import static id.asn.selection.Dunia.skd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.selection.Dunia;
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

    /** What a process that died between storing a file and working it through leaves behind. */
    private UUID left(int tahun, String nomor) throws SQLException {
        UUID id = UUID.randomUUID();
        String job = """
            insert into pekerjaan (id, jenis, tahun, status, uji_coba, semua_atau_batal, sha256, jumlah_baris, baru,
                                   berubah, sama, salah, dibuat_oleh, dibuat_klien, dibuat_pada, versi)
            values ('%s', 'NILAI_SKD', %d, 'DITERIMA', false, false, repeat('0', 64), 1, 0, 0, 0, 0, 'panselnas',
                    'uji', now(), 0)
            """.formatted(id, tahun);
        String row = """
            insert into pekerjaan_masukan (pekerjaan_id, baris, nomor_peserta, sel)
            values ('%s', 2, '%s', concat_ws(chr(31), '%s', 'ya', '75', '130', '189'))
            """.formatted(id, nomor, nomor);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(row);
            statement.execute(job);
        }
        return id;
    }
}
