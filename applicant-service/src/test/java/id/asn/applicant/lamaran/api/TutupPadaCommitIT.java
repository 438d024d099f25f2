package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The last instant of registration is that of the database at the commit, whatever an instance did before. */
@QuarkusTest
class TutupPadaCommitIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    /** Somebody with a complete draft. */
    private record Siap(Pemohon person, UUID lamaran) {
        ValidatableResponse submit(String key) {
            return person.asks()
                    .header("Idempotency-Key", key)
                    .post("/v1/lamaran/{id}/pengajuan", lamaran)
                    .then();
        }
    }

    private Siap ready() {
        Pemohon someone = Pemohon.registered();
        UUID lamaran = someone.draft(formation.announce());
        someone.documents(lamaran);
        return new Siap(someone, lamaran);
    }

    private OffsetDateTime closingIn(Duration time) {
        OffsetDateTime close = now().plus(time);
        formation.window(close.minusHours(1), close);
        return close;
    }

    private OffsetDateTime now() {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void await(OffsetDateTime instant) throws InterruptedException {
        while (now().isBefore(instant)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Test
    void what_began_in_time_and_commits_late_is_refused_and_nothing_of_it_is_kept() throws Exception {
        formation.open();
        Siap late = ready();
        OffsetDateTime close = closingIn(Duration.ofSeconds(2));
        String key = UUID.randomUUID().toString();
        heldUntil(close, () -> late.submit(key))
                .statusCode(422)
                .body("type", equalTo("/masalah/tidak-memenuhi-syarat"), "jumlah", is(1))
                .body("kesalahan[0].kode", equalTo("jadwal-pendaftaran"))
                .body("kesalahan[0].keadaan", equalTo("SUDAH_DITUTUP"));
        late.person()
                .asks()
                .get("/v1/lamaran/{id}", late.lamaran())
                .then()
                .body("status", equalTo("DRAF"), "tanda_terima", equalTo(null));
        formation.open();
        late.submit(key).statusCode(200);
    }

    /** The answer to a request that was judged before the instant and could be written only after it. */
    private ValidatableResponse heldUntil(OffsetDateTime instant, Supplier<ValidatableResponse> request)
            throws Exception {
        CompletableFuture<ValidatableResponse> answer;
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table lamaran_langkah in share row exclusive mode");
            answer = CompletableFuture.supplyAsync(request);
            await(instant);
            assertFalse(answer.isDone(), "it waits to be written");
            holder.rollback();
        }
        return answer.get(30, TimeUnit.SECONDS);
    }

    @Test
    void an_acknowledged_submission_is_answered_again_after_the_close() {
        formation.open();
        Siap early = ready();
        String key = UUID.randomUUID().toString();
        String receipt = early.submit(key).statusCode(200).extract().asString();
        formation.close();
        early.submit(key).statusCode(200).body(equalTo(receipt));
    }

    @Test
    void around_the_last_second_every_receipt_is_from_before_the_close_and_every_later_one_is_refused()
            throws Exception {
        formation.open();
        List<Siap> crowd = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            crowd.add(ready());
        }
        OffsetDateTime close = closingIn(Duration.ofMillis(2_500));
        ScheduledExecutorService clerks = Executors.newScheduledThreadPool(8);
        List<CompletableFuture<ValidatableResponse>> answers = new ArrayList<>();
        for (int i = 0; i < crowd.size(); i++) {
            Siap one = crowd.get(i);
            answers.add(CompletableFuture.supplyAsync(
                    () -> one.submit(UUID.randomUUID().toString()),
                    CompletableFuture.delayedExecutor(i * 200L, TimeUnit.MILLISECONDS, clerks)));
        }
        int accepted = 0;
        for (CompletableFuture<ValidatableResponse> answer : answers) {
            accepted += receivedBefore(close, answer.get(60, TimeUnit.SECONDS)) ? 1 : 0;
        }
        clerks.shutdown();
        assertTrue(accepted > 0 && accepted < crowd.size(), accepted + " of " + crowd.size());
        assertEquals(accepted, submitted(crowd));
    }

    private static boolean receivedBefore(OffsetDateTime close, ValidatableResponse answer) {
        if (answer.extract().statusCode() == 200) {
            OffsetDateTime at = OffsetDateTime.parse(answer.extract().path("diajukan_pada"));
            assertTrue(at.isBefore(close), at + " is not before " + close);
            return true;
        }
        answer.statusCode(422).body("kesalahan.kode", is(List.of("jadwal-pendaftaran")));
        return false;
    }

    private static long submitted(List<Siap> crowd) {
        return crowd.stream()
                .filter(one -> one.person()
                        .asks()
                        .get("/v1/lamaran/{id}", one.lamaran())
                        .path("status")
                        .equals("DIAJUKAN"))
                .count();
    }
}
