package id.asn.journeys;

import static id.asn.launcher.ServiceName.APPLICANT;
import static id.asn.launcher.ServiceName.FORMATION;
import static id.asn.launcher.ServiceName.SELECTION;
import static id.asn.launcher.sample.Planning.TAHUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.launcher.House;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Answer;
import id.asn.launcher.sample.Await;
import id.asn.launcher.sample.Baris;
import id.asn.launcher.sample.Pelamar;
import id.asn.launcher.sample.Planning;
import id.asn.launcher.sample.Registration;
import id.asn.launcher.sample.Selection;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One agency, one year, from the first line of its usulan to the last seat of its ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class KotaSerang2024IT {
    private House house;
    private Actors actors;
    private Ledger ledger;
    private Planning planning;
    private Registration registration;
    private Selection selection;

    private String usulan;
    private String rincian;
    private Map<String, String> formasi;
    private final Map<Pelamar, String> nomor = new LinkedHashMap<>();
    private JsonNode skd;
    private JsonNode akhir;

    @BeforeAll
    void start_the_house(@TempDir Path data) {
        house = House.start(HouseOptions.in(data));
        actors = new Actors(house);
        ledger = new Ledger(actors);
        planning = new Planning(actors);
        registration = new Registration(actors);
        selection = new Selection(actors);
    }

    @AfterAll
    void stop_the_house() {
        house.close();
    }

    @Test
    @Order(1)
    void kota_serang_proposes_900_seats() {
        planning.registerReference();
        planning.openCalendar();
        usulan = planning.draft();
        int proposed = 0;
        for (JsonNode baris : planning.lines(usulan)) {
            proposed += baris.path("jumlah").asInt();
        }
        assertEquals(900, proposed);
        planning.propose(usulan);
        ledger.stands("DIUSULKAN", 900);
    }

    @Test
    @Order(2)
    void bkn_returns_one_line_and_the_agency_repairs_and_signs_again() {
        Returned returned = new Returned(actors, planning, usulan);
        returned.by_bkn();
        ledger.stands("DIUSULKAN", 0);
        returned.repaired();
        planning.sign(usulan);
        ledger.stands("DIUSULKAN", 900);
        assertEquals(2, planning.coordinate(usulan).json().path("nomor").asInt(), "what was signed last");
    }

    @Test
    @Order(3)
    void nobody_gives_the_pertek_who_judged_the_lines() {
        planning.verify(usulan);
        ledger.stands("DIVERIFIKASI", 900);
        JsonNode jejak =
                actors.auditor().get("/v1/usulan/" + usulan).must(200).json().path("jejak");
        assertTrue(jejak.size() >= 6, "every move is on record");
    }

    @Test
    @Order(4)
    void the_547th_teknis_seat_is_refused_with_the_numbers() {
        planning.determine(usulan);
        String line = planning.ids(usulan).get("B01");
        int tooMany = Baris.all().get(0).jumlah() + 1;
        refusesSeat547(actors.bkpsdm()
                .post(
                        "/v1/rincian-formasi",
                        Map.of("usulan_id", usulan, "baris", List.of(Map.of("baris", line, "jumlah", tooMany)))));
        rincian = planning.breakDown(usulan);
        String at = "/v1/rincian-formasi/" + rincian;
        String seen = actors.bkpsdm().get(at).must(200).etag();
        refusesSeat547(actors.bkpsdm().put(at + "/baris/" + line, Map.of("jumlah", tooMany), seen));
    }

    @Test
    @Order(5)
    void seven_hundred_cpns_seats_are_published() {
        planning.announce(rincian);
        formasi = planning.ids(usulan);
        ledger.stands("DIUMUMKAN", 900);
        assertEquals(700, ledger.total("DIUMUMKAN", "CPNS"));
        registration.awaitFormasi(formasi.size());
    }

    @Test
    @Order(6)
    void pelamar_who_do_not_qualify_are_told_every_reason() {
        Refused refused = new Refused(actors, registration, formasi);
        refused.too_old();
        refused.wrong_education();
        refused.second_application_in_the_year();
        refused.window_closed();
    }

    @Test
    @Order(7)
    void pelamar_apply_and_the_committee_decides_and_announces() {
        Unconfirmed unconfirmed = new Unconfirmed(house, actors, Pelamar.all().get(0));
        registration.play(formasi).forEach((pelamar, lamaran) -> {
            String number = registration.nomorPeserta(pelamar, lamaran);
            assertEquals(pelamar.memenuhiSyarat(), !number.isEmpty(), pelamar.person());
            if (pelamar.memenuhiSyarat()) {
                nomor.put(pelamar, number);
            }
        });
        assertEquals(27, nomor.size());
        selection.awaitPeserta(nomor.size());
        unconfirmed.refusedNobody();
    }

    @Test
    @Order(8)
    void skd_lets_three_times_the_quota_through_with_exact_ties() {
        selection.registerSender();
        assertEquals(0, selection.loadSkd(nomor).path("salah").asInt());
        skd = selection.run("SKD");
        Map<String, String> codes = selection.codes(skd);
        nomor.forEach((pelamar, number) -> assertEquals(pelamar.kodeSkd(), codes.get(number), pelamar.person()));
        selection.announce(skd);
    }

    @Test
    @Order(9)
    void the_final_result_is_what_the_rules_say() {
        assertEquals(0, selection.loadSkb(nomor).path("salah").asInt());
        akhir = selection.run("AKHIR");
        Map<String, String> codes = selection.codes(akhir);
        nomor.forEach((pelamar, number) -> {
            if (!pelamar.kodeAkhir().isEmpty()) {
                assertEquals(pelamar.kodeAkhir(), codes.get(number), pelamar.person());
            }
        });
    }

    @Test
    @Order(10)
    void the_same_run_twice_is_byte_identical_and_the_verifier_agrees(@TempDir Path folder) throws Exception {
        JsonNode again = selection.run("AKHIR");
        assertEquals(selection.berkas(akhir), selection.berkas(again));
        Verifier.agrees(folder, selection.berkas(skd));
        Verifier.agrees(folder, selection.berkas(akhir));
        Verifier.objects(folder, selection.berkas(akhir).replace("71.614", "71.615"));
    }

    @Test
    @Order(11)
    void filled_seats_come_back_and_the_ledger_balances_to_the_seat() {
        long filled = nomor.keySet().stream()
                .filter(pelamar -> pelamar.kodeAkhir().equals("P/L"))
                .count();
        house.kill(FORMATION);
        selection.announce(akhir);
        house.restart(FORMATION);
        Await.until("formation has booked the filled seats", () -> ledger.total("TERISI", "CPNS") == filled);
        Await.until(
                "formation has booked the vacant seats",
                () -> ledger.total("TERISI", "CPNS")
                                + ledger.total("LOWONG", "CPNS")
                                + ledger.total("DIUMUMKAN", "CPNS")
                        == 700);
        ledger.balances();
    }

    @Test
    @Order(12)
    void anyone_with_the_number_learns_why() {
        var one = nomor.entrySet().stream()
                .filter(entry -> entry.getKey().kodeAkhir().equals("TL"))
                .findFirst()
                .orElseThrow();
        String why = actors.publik(SELECTION)
                .get("/v1/hasil/" + akhir.path("id").asText() + "/peserta/" + one.getValue())
                .must(200)
                .text("teks");
        assertTrue(why.length() > 100, why);
    }

    @Test
    @Order(13)
    void everything_survives_a_restart() {
        house.restart(SELECTION);
        house.restart(APPLICANT);
        assertEquals(
                akhir.path("sha256").asText(),
                actors.pengolah()
                        .get("/v1/hasil/" + akhir.path("id").asText())
                        .must(200)
                        .text("sha256"));
        ledger.balances();
        assertEquals(
                TAHUN,
                actors.publik(FORMATION)
                        .get("/v1/periode/" + TAHUN)
                        .must(200)
                        .json()
                        .path("tahun")
                        .asInt());
    }

    private static void refusesSeat547(Answer answer) {
        answer.must(422);
        assertTrue(answer.body().contains("melebihi-alokasi"), answer.body());
        assertTrue(answer.body().contains("547") && answer.body().contains("546"), answer.body());
    }
}
