package id.asn.applicant.notifikasi;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.notifikasi.store.KirimanStore;
import id.asn.applicant.notifikasi.store.PesanStore;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reminder is mailed behind everything else, and to nobody after its close or after the submission. */
@QuarkusTest
class KedaluwarsaIT {
    private static final Laju ONE = new Laju(1000, 3, Duration.ofMillis(1), Duration.ofSeconds(60), Duration.ofDays(3));

    @Inject
    Formation formation;

    @Inject
    PesanStore messages;

    @Inject
    KirimanStore store;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void nothing_of_others_waits() throws SQLException {
        sql("update pesan set surel = 'KEDALUWARSA' where surel = 'MENUNGGU'");
        sql("update pesan_laju set jatah = 1000, pada = clock_timestamp()");
    }

    @Test
    void receipts_go_first_and_nothing_after_the_close() {
        UUID late = id(Pemohon.registered());
        UUID soon = id(Pemohon.registered());
        UUID submitted = id(Pemohon.registered());
        remind(late, Instant.now().minusSeconds(1));
        remind(soon, Instant.now().plusSeconds(600));
        tell(submitted, JenisPesan.LAMARAN_DITERIMA, null);
        assertEquals(List.of(submitted), claimed());
        assertEquals(List.of(soon), claimed());
        assertEquals(List.of(), claimed());
    }

    @Test
    void the_news_of_a_later_close_waits_behind_receipts_too() {
        UUID waiting = id(Pemohon.registered());
        UUID submitted = id(Pemohon.registered());
        tell(waiting, JenisPesan.TENGGAT_DIPERPANJANG, Instant.now().plusSeconds(600));
        tell(submitted, JenisPesan.LAMARAN_DITERIMA, null);
        assertEquals(List.of(submitted), claimed());
        assertEquals(List.of(waiting), claimed());
    }

    @Test
    void who_hands_in_is_no_longer_reminded() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        remind(id(siti), Instant.now().plusSeconds(600));
        tell(id(siti), JenisPesan.TENGGAT_DIPERPANJANG, Instant.now().plusSeconds(600));
        siti.submitted(formation.announce());
        siti.asks()
                .get("/v1/pelamar/saya/pesan")
                .then()
                .statusCode(200)
                .body("data.jenis", is(List.of("DRAF_MENJELANG_TUTUP", "TENGGAT_DIPERPANJANG", "LAMARAN_DITERIMA")))
                .body("data.surel", is(List.of("KEDALUWARSA", "KEDALUWARSA", "MENUNGGU")));
    }

    private List<UUID> claimed() {
        return store.claim(1, ONE).stream().map(it -> it.pesan().pelamarId()).toList();
    }

    private void remind(UUID someone, Instant close) {
        tell(someone, JenisPesan.DRAF_MENJELANG_TUTUP, close);
    }

    private void tell(UUID someone, JenisPesan jenis, Instant expires) {
        Map<String, String> facts = Map.of("tutup", String.valueOf(expires), "nomor_pendaftaran", "2024-6273-0000001");
        QuarkusTransaction.requiringNew().run(() -> messages.tell(List.of(someone), jenis, facts, expires));
    }

    private static UUID id(Pemohon someone) {
        return someone.asks().get("/v1/pelamar/saya").jsonPath().getUUID("pelamar_id");
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
