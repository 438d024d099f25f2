package id.asn.journeys;

import static id.asn.launcher.ServiceName.APPLICANT;
import static id.asn.launcher.sample.Planning.TAHUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.journeys.Rush.Draft;
import id.asn.launcher.House;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Answer;
import id.asn.launcher.sample.Await;
import id.asn.launcher.sample.Calendar;
import id.asn.launcher.sample.Planning;
import id.asn.launcher.sample.Registration;
import id.asn.launcher.sample.Selection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The last day of registration: two instances on one database, whose clocks disagree by hours. An instance dies, the
 * database dies, and every receipt that was given stands exactly once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HariTerakhirIT {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final Duration HOURS = Duration.ofHours(3);
    private static final int PEOPLE = 40;
    private static final int FIRST_RUSH = 24;

    private House house;
    private Actors actors;
    private Registration registration;
    private Calendar calendar;
    private Instance second;
    private List<URI> both;
    private Rush rush;
    private Map<String, String> formasi;
    private OffsetDateTime planned;
    private List<Draft> drafts;
    private Draft late;
    private final Set<String> numbers = new HashSet<>();

    @BeforeAll
    void start_the_house(@TempDir Path data, @TempDir Path own) throws IOException {
        house = House.start(HouseOptions.in(data));
        actors = new Actors(house);
        registration = new Registration(actors);
        calendar = new Calendar(actors);
        second = new Instance(house, Files.createDirectories(own));
        both = List.of(house.url(APPLICANT), second.url());
        rush = new Rush(actors, both);
    }

    @AfterAll
    void stop_the_house() {
        second.stop();
        house.close();
    }

    @Test
    @Order(1)
    void registration_closes_in_an_hour_and_forty_have_a_complete_draft() {
        Planning planning = new Planning(actors);
        formasi = planning.ids(planning.play(told -> {}));
        registration.awaitFormasi(formasi.size());
        planned = calendar.end();
        drafts = IntStream.range(0, PEOPLE).mapToObj(this::draft).toList();
        late = draft(PEOPLE);
        calendar.endAt(OffsetDateTime.now(WIB).plusHours(1), "Hari terakhir");
        second.start(HOURS);
        Await.until("both instances follow", () -> both.stream().allMatch(instance -> closesWithin(instance, HOURS)));
    }

    @Test
    @Order(2)
    void an_instance_dies_in_the_rush_and_no_receipt_is_lost_or_doubled() {
        List<Draft> some = drafts.subList(0, FIRST_RUSH);
        Map<Draft, Answer> receipts = rush.submit(some, 6, second::kill);
        second.start(HOURS.negated());
        each_receipt_stands_once(receipts);
    }

    @Test
    @Order(3)
    void the_database_dies_in_the_rush_and_no_receipt_is_lost_or_doubled() {
        List<Draft> rest = drafts.subList(FIRST_RUSH, PEOPLE);
        each_receipt_stands_once(rush.submit(rest, 4, house::crashDatabase));
    }

    @Test
    @Order(4)
    void both_close_at_the_same_second_whatever_their_clocks_say() {
        calendar.endAt(OffsetDateTime.now(WIB).minusMinutes(1), "Pendaftaran berakhir");
        Await.until("both follow", () -> both.stream().noneMatch(instance -> closesWithin(instance, HOURS)));
        both.forEach(instance -> Refused.refusedBy(rush.at(instance, late), "jadwal-pendaftaran", "Panselnas"));
        calendar.endAt(planned, "Gangguan layanan meterai elektronik");
        Await.until("both follow", () -> both.stream().allMatch(instance -> open(instance)));
        numbers.add(receipt(rush.at(second.url(), late)));
    }

    @Test
    @Order(5)
    void what_no_request_asks_for_goes_on_in_the_one_that_is_left() {
        house.kill(APPLICANT);
        Actors left = actors.through(second.url());
        Map<?, ?> told = new Registration(left).play(formasi);
        assertEquals(28, told.size());
        drafts.forEach(draft -> assertEquals(1, receiptMails(left, draft), draft.person()));
        JsonNode counted = left.publik(APPLICANT)
                .get("/v1/statistik?tahun=" + TAHUN)
                .must(200)
                .json();
        assertEquals(
                PEOPLE + 1 + told.size(), counted.at("/lamaran/diajukan/nilai").asInt(), counted.toString());
        assertTrue(left.panselnas()
                .get("/v1/statistik/pemeriksaan?tahun=" + TAHUN)
                .must(200)
                .json()
                .path("cocok")
                .asBoolean());
        house.restart(APPLICANT);
        new Selection(actors).awaitPeserta(27);
    }

    private void each_receipt_stands_once(Map<Draft, Answer> receipts) {
        receipts.forEach((draft, first) -> {
            assertTrue(numbers.add(receipt(first)), "a number was given twice: " + first.body());
            for (URI instance : both) {
                assertEquals(first.body(), rush.at(instance, draft).must(200).body());
                Answer seen = actors.through(instance)
                        .pelamar(draft.person())
                        .get("/v1/lamaran/" + draft.lamaran())
                        .must(200);
                assertEquals("DIAJUKAN", seen.text("status"));
                assertEquals(
                        receipt(first),
                        seen.json().at("/tanda_terima/nomor_pendaftaran").asText());
            }
        });
    }

    /** The number of a receipt, which bears the database's time and no instance's. */
    private static String receipt(Answer answer) {
        OffsetDateTime at = OffsetDateTime.parse(answer.must(200).text("diajukan_pada"));
        assertTrue(
                Duration.between(at, OffsetDateTime.now()).abs().compareTo(Duration.ofMinutes(10)) < 0, answer.body());
        return answer.text("nomor_pendaftaran");
    }

    private static long receiptMails(Actors left, Draft draft) {
        long count = 0;
        for (JsonNode message : left.pelamar(draft.person())
                .get("/v1/pelamar/saya/pesan")
                .must(200)
                .json()
                .path("data")) {
            if (message.path("jenis").asText().equals("LAMARAN_DITERIMA")) count++;
        }
        return count;
    }

    private Draft draft(int nth) {
        String person = "hari-terakhir-" + nth;
        Map<String, Object> stated = Refused.person(7000 + nth, LocalDate.of(2000, 5, 17), "5101087");
        return new Draft(person, registration.apply(person, stated, formasi.get("B01")), UUID.randomUUID());
    }

    private boolean open(URI instance) {
        return closes(instance).isAfter(OffsetDateTime.now());
    }

    private boolean closesWithin(URI instance, Duration span) {
        OffsetDateTime now = OffsetDateTime.now();
        return open(instance) && closes(instance).isBefore(now.plus(span));
    }

    private OffsetDateTime closes(URI instance) {
        for (JsonNode stage : actors.through(instance)
                .publik(APPLICANT)
                .get("/v1/periode/" + TAHUN)
                .must(200)
                .json()
                .path("tahap")) {
            if (stage.path("tahap").asText().equals("PENDAFTARAN")) {
                return OffsetDateTime.parse(stage.path("tutup").asText());
            }
        }
        throw new AssertionError("the calendar has no PENDAFTARAN");
    }
}
