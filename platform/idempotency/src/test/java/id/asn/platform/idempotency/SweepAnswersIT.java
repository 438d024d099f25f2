package id.asn.platform.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.rounds.Round;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of yesterday go bit by bit, whoever sweeps; those that can still be given stay. */
@QuarkusTest
class SweepAnswersIT {
    private static final int OLD = 1200;

    @Inject
    Answers answers;

    @Inject
    Instance<Round> rounds;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void yesterdays_and_todays() throws SQLException {
        run("delete from idempotensi where pemanggil = 'sapu'");
        keep(OLD, "25 hours");
        keep(3, "23 hours");
    }

    private void keep(int many, String age) throws SQLException {
        run("""
                insert into idempotensi (pemanggil, rute, kunci, sidik_permintaan, status, tajuk, isi, dibuat_pada)
                select 'sapu', 'POST /v1/kartu', gen_random_uuid()::text, '-', 200, '', '', now() - interval '%s'
                  from generate_series(1, %d)
                """.formatted(age, many));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int left() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from idempotensi where pemanggil = 'sapu'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void a_bit_is_no_larger_than_asked_and_what_can_still_be_given_stays() throws SQLException {
        assertEquals(500, answers.sweep(500));
        assertEquals(500, answers.sweep(500));
        assertTrue(answers.sweep(500) >= 200);
        assertEquals(0, answers.sweep(500));
        assertEquals(3, left());
    }

    @Test
    void several_sweep_side_by_side_and_none_twice() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> all = () -> {
                int gone = 0;
                int bit;
                do {
                    bit = answers.sweep(50);
                    gone += bit;
                } while (bit > 0);
                return gone;
            };
            int gone = 0;
            for (var done : threads.invokeAll(List.of(all, all, all, all))) {
                gone += done.get();
            }
            assertTrue(gone >= OLD, "only " + gone);
            assertEquals(3, left());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_another_has_in_hand_is_passed_over() throws SQLException {
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .executeQuery(
                            "select 1 from idempotensi where pemanggil = 'sapu' order by dibuat_pada limit 10 for update");
            int gone = 0;
            int bit;
            do {
                bit = answers.sweep(500);
                gone += bit;
            } while (bit > 0);
            assertTrue(gone >= OLD - 10 && left() == 13, "left " + left());
            other.rollback();
        }
    }

    @Test
    void the_service_sweeps_by_itself() throws SQLException {
        Round own = rounds.stream()
                .filter(round -> round.name().equals("idempotensi"))
                .findFirst()
                .orElseThrow();
        while (own.step().getAsBoolean()) {
            assertTrue(left() >= 3);
        }
        assertEquals(3, left());
    }
}
