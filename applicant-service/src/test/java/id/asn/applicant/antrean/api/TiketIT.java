package id.asn.applicant.antrean.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Formation;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets, by the clock of the database. */
@QuarkusTest
class TiketIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void registration_is_open() {
        formation.open();
    }

    @AfterEach
    void no_round_stands_in_the_way_of_others() {
        Antrean.closeAll();
    }

    private static ValidatableResponse ticket(Pemohon someone, UUID round) {
        return someone.asks().get("/v1/antrean/{id}/tiket", round).then();
    }

    private static ValidatableResponse take(Pemohon someone, UUID round) {
        return someone.asks().post("/v1/antrean/{id}/tiket", round).then();
    }

    private static Pemohon ready(UUID formasi, List<UUID> drafts) {
        Pemohon someone = Pemohon.registered();
        UUID lamaran = someone.draft(formasi);
        someone.documents(lamaran);
        drafts.add(lamaran);
        return someone;
    }

    @Test
    void who_waits_is_told_the_place_those_before_and_an_estimate_that_holds() {
        List<UUID> drafts = new ArrayList<>();
        Pemohon first = Pemohon.stranger();
        UUID formasi = formation.announce();
        Pemohon second = ready(formasi, drafts);
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(1500), 1);
        Antrean.awaitOpening(round);
        take(first, round).body("posisi", is(1), "di_depan", is(0));
        take(second, round)
                .body("posisi", is(2), "di_depan", is(1), "keadaan", equalTo("MENUNGGU"))
                .body("perkiraan.menurut", equalTo("LAJU"), "perkiraan.laju_per_menit", is(1))
                .body("perkiraan.detik", lessThanOrEqualTo(120), "tanya_lagi_detik", lessThanOrEqualTo(12));
        second.submit(drafts.get(0))
                .statusCode(429)
                .body("keadaan_tiket", equalTo("MENUNGGU"), "coba_lagi_detik", lessThanOrEqualTo(120));
        Panselnas.asks()
                .contentType("application/json")
                .body(Map.of("laju_per_menit", 6000, "alasan", "Peladen tambahan sudah berjalan"))
                .post("/v1/antrean/{id}/laju", round)
                .then()
                .statusCode(201)
                .body("laju", hasSize(2), "laju[1].alasan", containsString("Peladen"));
        Antrean.until("DIPERSILAKAN", () -> ticket(second, round).extract().path("keadaan"));
        second.submit(drafts.get(0)).statusCode(200);
    }

    @Test
    void two_devices_at_once_get_one_ticket() throws Exception {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofHours(1), 60);
        Pemohon siti = Pemohon.stranger();
        ExecutorService devices = Executors.newFixedThreadPool(8);
        Set<Integer> numbers = new HashSet<>();
        Callable<Integer> device =
                () -> take(siti, round).statusCode(200).extract().path("nomor");
        for (var done : devices.invokeAll(Collections.nCopies(16, device))) {
            numbers.add(done.get());
        }
        devices.shutdown();
        assertEquals(Set.of(1), numbers);
        Antrean.seen(round).statusCode(200).body("nomor_terakhir", is(1), "menunggu", is(1));
        take(Pemohon.stranger(), round).body("nomor", is(2), "posisi", nullValue(), "keadaan", equalTo("MENUNGGU"));
    }

    @Test
    void around_the_opening_everybody_in_time_is_drawn_and_anyone_recomputes_every_place() throws Exception {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofSeconds(3), 1);
        Antrean.seen(round)
                .body("undian.benih", nullValue(), "undian.banyak", nullValue(), "keadaan", equalTo("BELUM_DIBUKA"));
        String promised = Antrean.seen(round).extract().path("undian.segel");
        OffsetDateTime opening =
                OffsetDateTime.parse(Antrean.seen(round).extract().path("dibuka"));
        List<JsonPath> tickets = crowd(round, opening);
        JsonPath state = Antrean.seen(round).extract().jsonPath();
        long drawn = state.getLong("undian.banyak");
        byte[] seed = HexFormat.of().parseHex(state.getString("undian.benih"));
        assertEquals(promised, Antrean.sha256(seed));
        assertTrue(drawn > 0 && drawn < tickets.size(), drawn + " of " + tickets.size());
        tickets.forEach(ticket -> stands(ticket, opening, drawn, seed));
        assertEquals(
                tickets.size(),
                tickets.stream().map(one -> one.getLong("nomor")).distinct().count());
    }

    /** Tickets taken and seen without a pause from before the opening until some time after it. */
    private static List<JsonPath> crowd(UUID round, OffsetDateTime opening) throws InterruptedException {
        List<JsonPath> tickets = Collections.synchronizedList(new ArrayList<>());
        tickets.add(takenAndSeen(round));
        ExecutorService people = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 6; i++) {
            people.submit(() -> {
                while (OffsetDateTime.now().isBefore(opening.plusNanos(700_000_000))) {
                    tickets.add(takenAndSeen(round));
                }
            });
        }
        people.shutdown();
        assertTrue(people.awaitTermination(60, TimeUnit.SECONDS));
        tickets.add(takenAndSeen(round));
        return tickets;
    }

    private static void stands(JsonPath ticket, OffsetDateTime opening, long drawn, byte[] seed) {
        long number = ticket.getLong("nomor");
        boolean inTime = OffsetDateTime.parse(ticket.getString("diambil_pada")).isBefore(opening);
        assertTrue(!inTime || number <= drawn, "in time and not drawn");
        if (ticket.get("posisi") != null) {
            long expected = number > drawn ? number : Antrean.shuffled(number - 1, drawn, seed) + 1;
            assertEquals(expected, ticket.getLong("posisi"));
        }
    }

    private static JsonPath takenAndSeen(UUID round) {
        Pemohon someone = Pemohon.stranger();
        take(someone, round).statusCode(200);
        return ticket(someone, round).statusCode(200).extract().jsonPath();
    }

    @Test
    void a_quiet_time_gives_no_credit_to_a_crowd() throws Exception {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(800), 60);
        Antrean.awaitOpening(round);
        quiet(round, Duration.ofHours(2));
        take(Pemohon.stranger(), round).body("keadaan", notNullValue());
        int last = Antrean.seen(round).extract().path("nomor_terakhir");
        assertTrue(last > 7_000, "two hours of numbers were passed over: " + last);
        take(Pemohon.stranger(), round).body("nomor", is(last + 1));
    }

    /** The round opened that long ago; the guards of the database are put aside for it. */
    private void quiet(UUID round, Duration time) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : List.of(
                    "update antrean_gelombang set dibuka = dibuka - interval '%d s' where id = '%s'",
                    "update antrean_laju set sejak = sejak - interval '%d s' where gelombang = '%s'")) {
                statement.execute(sql.formatted(time.toSeconds(), round));
            }
            statement.execute("set session_replication_role = origin");
        }
    }

    @Test
    void an_unused_turn_expires_and_a_new_number_stands_behind_all_others() throws Exception {
        UUID round = Antrean.open("PENGAJUAN", Duration.ofMillis(800), 600);
        Pemohon siti = Pemohon.stranger();
        int before = take(siti, round).extract().path("nomor");
        Antrean.awaitOpening(round);
        ticket(siti, round);
        quiet(round, Duration.ofHours(1));
        try (var connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("update antrean_tiket set diambil = diambil - interval '1 hour' where gelombang = '%s'"
                            .formatted(round));
        }
        ticket(siti, round).body("keadaan", equalTo("KEDALUWARSA"));
        take(siti, round).statusCode(200);
        Antrean.until("DIPERSILAKAN", () -> ticket(siti, round).extract().path("keadaan"));
        assertNotEquals(before, (int) ticket(siti, round).extract().path("nomor"));
    }
}
