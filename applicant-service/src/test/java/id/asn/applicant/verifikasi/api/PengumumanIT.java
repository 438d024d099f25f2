package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.applicant.verifikasi.flow.AnnounceDue;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All verdicts of an agency are told together at the instant that it set, and not before. */
@QuarkusTest
class PengumumanIT {
    private static final String P = "/v1/pengumuman-administrasi";

    @Inject
    Formation formation;

    @Inject
    AnnounceDue announcements;

    private String instansi;
    private UUID formasi;

    @BeforeEach
    void an_agency() {
        instansi = Panitia.agency();
        formation.open();
        formasi = formation.announce(data -> data.put("instansi", instansi));
    }

    private static RequestSpecification anybody() {
        return given().filter(ContractFilter.of("applicant"));
    }

    @Test
    void ms_and_tms_are_told_together_with_numbers_and_without_identities() {
        Pemohon siti = Pemohon.registered();
        Pemohon budi = Pemohon.registered();
        UUID passed = siti.submitted(formasi);
        UUID failed = budi.submitted(formasi);
        Panitia.passes(instansi, passed);
        Panitia.fails(instansi, failed);
        formation.close();
        UUID told = Panitia.announces(instansi, "HASIL");
        siti.asks()
                .get("/v1/lamaran/{id}", passed)
                .then()
                .body("status", equalTo("MS"))
                .body("nomor_peserta", matchesPattern("24" + instansi + "2012[0-9]{7}"));
        budi.asks()
                .get("/v1/lamaran/{id}", failed)
                .then()
                .body("status", equalTo("TMS"), "alasan.kode", is(List.of("DOKUMEN_TIDAK_TERBACA")));
        listed(told);
        asAFile(told);
    }

    private void listed(UUID told) {
        anybody()
                .get(P + "/{id}/baris", told)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .body("data.putusan", is(List.of("MS", "TMS")), "data[0].formasi_id", equalTo(formasi.toString()));
        anybody()
                .queryParam("putusan", "TMS")
                .queryParam("formasi_id", formasi)
                .get(P + "/{id}/baris", told)
                .then()
                .statusCode(200)
                .body("data.size()", is(1));
    }

    private static void asAFile(UUID told) {
        var answer = anybody().get(P + "/{id}/unduhan.csv", told).then().statusCode(200);
        String csv = answer.extract().asString();
        assertEquals(3, csv.lines().count(), csv);
        assertFalse(csv.contains("Siti"), csv);
        anybody()
                .header("If-None-Match", answer.extract().header("ETag"))
                .get(P + "/{id}/unduhan.csv", told)
                .then()
                .statusCode(304);
    }

    @Test
    void what_is_missing_is_named_with_its_number() {
        UUID open = Pemohon.registered().submitted(formasi);
        Panitia.decides(instansi, open, Panitia.TMS).statusCode(200);
        Pemohon.registered().submitted(formasi);
        Panitia.schedules(instansi, Map.of("tahun", 2024))
                .statusCode(422)
                .body("type", endsWith("/belum-dapat-diumumkan"))
                .body("kesalahan.kode", hasItem("pendaftaran-masih-dibuka"))
                .body("kesalahan.kode", hasItem("sebelum-seleksi-administrasi"))
                .body(
                        "kesalahan.findAll { it.kode == 'belum-diputus' }.tahap",
                        is(List.of("MENUNGGU", "MENUNGGU_KEDUA")))
                .body("kesalahan.findAll { it.kode == 'belum-diputus' }.banyak", is(List.of(1, 1)));
    }

    @Test
    void nothing_is_told_before_the_instant() {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formasi);
        Panitia.passes(instansi, lamaran);
        formation.close();
        Map<String, Object> later =
                Map.of("tahun", 2024, "waktu", OffsetDateTime.now().plusHours(2).toString());
        UUID set = Panitia.schedules(instansi, later)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("pengumuman_id");
        Panitia.schedules(instansi, later).statusCode(409).body("pengumuman_id", equalTo(set.toString()));
        announcements.announce();
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().body("status", equalTo("DIAJUKAN"));
        anybody().get(P + "/{id}", set).then().statusCode(404);
        anybody().get(P + "/{id}/baris", set).then().statusCode(404);
        anybody().get(P + "/{id}/unduhan.csv", set).then().statusCode(404);
        Panitia.of(instansi)
                .get("/v1/verifikasi/pengumuman")
                .then()
                .statusCode(200)
                .body("data.status", is(List.of("DIJADWALKAN")));
        cancelled(set);
    }

    private void cancelled(UUID set) {
        String act = "/v1/verifikasi/pengumuman/{id}/pembatalan";
        Panitia.of("6273").post(act, set).then().statusCode(404);
        Panitia.as("bkpsdm", instansi, "sekretariat")
                .post(act, set)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIBATALKAN"));
        Panitia.of(instansi).post(act, set).then().statusCode(409);
    }

    @Test
    void many_instances_tell_each_lamaran_once() throws Exception {
        List<UUID> lamaran = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID one = Pemohon.registered().submitted(formasi);
            Panitia.passes(instansi, one);
            lamaran.add(one);
        }
        formation.close();
        UUID set = Panitia.schedules(instansi, Map.of("tahun", 2024))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("pengumuman_id");
        announceFourTimesAtOnce();
        Eventually.so("the announcement", () -> anybody().get(P + "/{id}", set).statusCode() == 200);
        List<String> numbers = anybody()
                .get(P + "/{id}/baris", set)
                .then()
                .statusCode(200)
                .body("data.size()", is(lamaran.size()))
                .extract()
                .jsonPath()
                .getList("data.nomor_peserta");
        serialsWithoutGap(lamaran.size(), numbers);
    }

    private static void serialsWithoutGap(int count, List<String> numbers) {
        assertEquals(count, new HashSet<>(numbers).size());
        assertEquals(
                IntStream.rangeClosed(1, count).mapToObj("%07d"::formatted).toList(),
                numbers.stream().map(number -> number.substring(10)).sorted().toList());
    }

    private void announceFourTimesAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> Executors.callable(announcements::announce))
                    .toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void announcements_of_a_year_are_listed_and_cached() {
        UUID one = Pemohon.registered().submitted(formasi);
        Panitia.passes(instansi, one);
        formation.close();
        UUID told = Panitia.announces(instansi, "HASIL");
        anybody()
                .queryParam("tahun", 2024)
                .queryParam("instansi", instansi)
                .get(P)
                .then()
                .statusCode(200)
                .body("data.pengumuman_id", is(List.of(told.toString())), "data[0].jumlah_ms", is(1));
        String tag = anybody()
                .get(P + "/{id}", told)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        anybody().header("If-None-Match", tag).get(P + "/{id}", told).then().statusCode(304);
        Panitia.schedules(instansi, Map.of("tahun", 2024))
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("tidak-ada-yang-diumumkan")));
    }

    @Test
    void lists_refuse_what_is_no_agency_and_name_the_reasons() {
        anybody()
                .queryParam("tahun", 2024)
                .queryParam("instansi", "x")
                .get(P)
                .then()
                .statusCode(400);
        anybody()
                .get("/v1/alasan-tms")
                .then()
                .statusCode(200)
                .body("data.kode", hasItem("STR"), "data.kode", not(hasItem("")));
    }
}
