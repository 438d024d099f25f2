package id.asn.applicant.verifikasi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.applicant.periode.store.DatabaseClock;
import id.asn.applicant.verifikasi.Kinerja;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that is over is folded once, and the figures stay what they were. */
@QuarkusTest
class KinerjaIT {
    private static final Map<String, Object> BACK =
            Map.of("hasil", "KEMBALIKAN", "catatan", "Terbaca pada halaman kedua.");

    @Inject
    Formation formation;

    @Inject
    PapanStore store;

    @Inject
    DatabaseClock clock;

    @Inject
    AgroalDataSource database;

    private final String instansi = Panitia.agency();

    /** Folded days are never folded again: the tests before and after keep theirs as moves. */
    @BeforeEach
    @AfterEach
    void nothing_is_folded() throws SQLException {
        sql("truncate kinerja_harian");
        sql("update kinerja_lipat set sampai = cast(now() at time zone 'Asia/Jakarta' as date) - 1");
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private UUID submitted() {
        return Pemohon.registered().submitted(formation.announce(data -> data.put("instansi", instansi)));
    }

    private List<Kinerja> figures() {
        return QuarkusTransaction.requiringNew().call(() -> store.figures(instansi, 2024));
    }

    private boolean fold(Duration ahead) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.fold(clock.now().plus(ahead)));
    }

    @Test
    void the_figures_of_folded_days_are_those_of_their_moves() {
        formation.open();
        Panitia.passes(instansi, submitted());
        UUID back = submitted();
        Panitia.decides(instansi, back, Panitia.TMS).statusCode(200);
        Panitia.reviews(instansi, "panitia-dua", back, BACK).statusCode(200);
        Panitia.decides(instansi, back, Panitia.TMS).statusCode(200);
        List<Kinerja> before = figures();
        assertEquals(2, before.size());
        assertEquals(3, before.get(1).pertama());
        assertEquals("0.500", before.get(1).bagianDikembalikan().toString());
        while (fold(Duration.ofDays(2))) {
            continue;
        }
        assertEquals(before, figures());
    }

    @Test
    void a_day_is_folded_an_hour_after_its_end_and_only_once() throws SQLException {
        sql("update kinerja_lipat set sampai = cast(now() at time zone 'Asia/Jakarta' as date)");
        assertFalse(fold(Duration.ZERO), "today is not over");
        assertTrue(fold(Duration.ofHours(25)));
        assertFalse(fold(Duration.ZERO));
    }
}
