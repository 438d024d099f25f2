package id.asn.applicant.pelamar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts of former releases on a copy of the tables of those days. */
@QuarkusTest
class MigrasiAntreanNikIT {
    private static final String COPY = "salinan_lama";
    private static final String ACCOUNT = """
            insert into salinan_lama.pelamar
                   (id, versi, akun, nik_indeks, nik_kunci, nik_sandi, nama, tanggal_lahir, jenis_kelamin, pendidikan_kode,
                    pendidikan_nama, jenjang, ipk, didaftarkan_pada, didaftarkan_lewat)
            values ('%1$s', 0, '%1$s', uuid_send('%1$s'), '\\x01', '\\x01', 'Siti Aminah', '1998-05-15', 'PEREMPUAN',
                    '5101087', 'S-1 ILMU HUKUM', 'S1', 3.75, now(), 'portal')
            """;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void the_copy_goes() throws SQLException {
        change("drop schema " + COPY + " cascade");
    }

    private FluentConfiguration until(String version) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(COPY)
                .locations("filesystem:" + System.getProperty("asn.root")
                        + "/applicant-service/src/main/resources/db/migration")
                .target(version);
    }

    @Test
    void who_was_never_asked_about_is_queued_and_what_was_answered_begins_the_history() throws SQLException {
        until("115").load().migrate();
        UUID forgotten = account();
        UUID answered = account();
        change("insert into salinan_lama.pemeriksaan_nik (pelamar_id, hasil, berbeda, giliran)" + " values ('"
                + answered + "', 'TIDAK_COCOK', '{nama}', 3)");
        UUID erased = account();
        change("update salinan_lama.pelamar set dihapus_pada = now(), nik_kunci = null, nik_sandi = null, nama = null"
                + " where id = '" + erased + "'");
        until("latest").load().migrate();
        assertEquals(
                List.of(forgotten + " BELUM_DIPERIKSA 0", answered + " TIDAK_COCOK 3").stream()
                        .sorted()
                        .toList(),
                rows("select concat_ws(' ', pelamar_id, hasil, giliran) from salinan_lama.pemeriksaan_nik order by 1"));
        assertEquals(
                List.of(answered + " 3 {nama}"),
                rows("select concat_ws(' ', pelamar_id, giliran, berbeda) from salinan_lama.pemeriksaan_nik_jawaban"));
    }

    private UUID account() throws SQLException {
        UUID id = UUID.randomUUID();
        change(ACCOUNT.formatted(id));
        return id;
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
