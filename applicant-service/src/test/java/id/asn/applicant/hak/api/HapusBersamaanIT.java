package id.asn.applicant.hak.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upload and an erasure of the same person on two connections: one is before the other, and no file is left behind. */
@QuarkusTest
class HapusBersamaanIT {
    private static final String LOCK = "select 1 from lamaran where id = '%s' for update";
    private static final String UPLOADED = """
            insert into dokumen (id, lamaran_id, jenis, tipe, kunci, ukuran, sha256, diunggah_pada)
            values (gen_random_uuid(), '%s', 'KTP', 'JPEG', '%s', 5000, repeat('0', 64), now())
            """;
    private static final String ERASED = """
            update pelamar set akun = 'terhapus-' || id where id = (select pelamar_id from lamaran where id = '%s')
            """;
    private static final String WAITING = """
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
               and query ilike '%lamaran%'
            """;

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private Pemohon siti;
    private UUID draft;

    @BeforeEach
    void a_draft() {
        formation.open();
        siti = Pemohon.registered();
        draft = siti.draft(formation.announce());
    }

    @Test
    void an_erasure_waits_for_the_upload_and_takes_its_file_along() throws Exception {
        String key = "uji/" + UUID.randomUUID();
        CompletableFuture<Integer> erasure = beside(
                UPLOADED.formatted(draft, key),
                () -> siti.asks().post("/v1/pelamar/saya/penghapusan").statusCode());
        assertEquals(200, erasure.join());
        assertEquals(0, count("select count(*) from dokumen where lamaran_id = '" + draft + "'"));
        assertEquals(1, count("select count(*) from berkas_buangan where kunci = '" + key + "'"));
    }

    @Test
    void an_upload_that_waited_for_the_erasure_records_nothing() throws Exception {
        CompletableFuture<Integer> upload =
                beside(ERASED.formatted(draft), () -> siti.upload(draft, "KTP", "image/jpeg", Pemohon.jpeg(5000))
                        .extract()
                        .statusCode());
        assertEquals(404, upload.join());
        assertEquals(0, count("select count(*) from dokumen where lamaran_id = '" + draft + "'"));
    }

    /** Holds the lamaran and does the one, while the other comes and waits; then lets it go on. */
    private CompletableFuture<Integer> beside(String one, Supplier<Integer> other) throws Exception {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(LOCK.formatted(draft));
            statement.execute(one);
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(other);
            Eventually.so("the other waits for the lock", () -> waiting() > 0);
            connection.commit();
            return answer;
        }
    }

    private int waiting() {
        try {
            return count(WAITING);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
