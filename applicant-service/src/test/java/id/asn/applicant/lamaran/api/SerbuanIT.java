package id.asn.applicant.lamaran.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** People who press the button again and again while their first request is still under way. */
@QuarkusTest
class SerbuanIT {
    private static final int PEOPLE = 6;
    private static final int PRESSES = 8;
    private static final Set<String> WAIT = Set.of("/masalah/masih-berjalan", "/masalah/layanan-sibuk");

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Test
    void a_storm_of_repetitions_submits_each_lamaran_once_and_tells_everybody_the_same() throws Exception {
        formation.open();
        UUID formasi = formation.announce();
        List<Callable<Set<String>>> everybody = new ArrayList<>();
        List<UUID> lamaran = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Pemohon someone = Pemohon.registered();
            UUID draft = someone.draft(formasi);
            someone.documents(draft);
            lamaran.add(draft);
            String key = UUID.randomUUID().toString();
            everybody.addAll(Collections.nCopies(PRESSES, () -> press(someone, draft, key)));
        }
        Set<String> receipts = all(everybody);
        assertEquals(PEOPLE, receipts.size(), "one receipt for each person, whoever asked");
        for (UUID one : lamaran) {
            assertEquals(
                    1,
                    count("select count(*) from lamaran_langkah where tindakan = 'AJUKAN' and lamaran_id = '%s'", one));
            assertEquals(1, count("select count(*) from lamaran where status = 'DIAJUKAN' and id = '%s'", one));
        }
    }

    private static Set<String> all(List<Callable<Set<String>>> everybody) throws Exception {
        Collections.shuffle(everybody);
        var threads = Executors.newFixedThreadPool(16);
        Set<String> receipts = new HashSet<>();
        for (var done : threads.invokeAll(everybody)) {
            receipts.addAll(done.get());
        }
        threads.shutdown();
        return receipts;
    }

    /** Presses until it is answered with the receipt; what came before was told to wait: it is under way, or all places are taken. */
    private static Set<String> press(Pemohon someone, UUID lamaran, String key) throws InterruptedException {
        Set<String> receipts = new HashSet<>();
        for (int round = 0; round < 200 && receipts.isEmpty(); round++) {
            Response answer = someone.asks().header("Idempotency-Key", key).post("/v1/lamaran/{id}/pengajuan", lamaran);
            if (answer.statusCode() == 200) {
                receipts.add(answer.asString());
            } else {
                assertTrue(WAIT.contains(answer.path("type")), answer.asString());
                Thread.sleep(ThreadLocalRandom.current().nextInt(20, 60));
            }
        }
        return receipts;
    }

    private long count(String sql, UUID lamaran) throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql.formatted(lamaran))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
