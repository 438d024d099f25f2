package id.asn.formation.formasi.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.formation.formasi.flow.AnnounceDue;
import id.asn.platform.testkit.Eventually;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An announcement at a set instant. */
@QuarkusTest
class JadwalPengumumanIT {

    @Inject
    AnnounceDue due;

    private static Response schedule(Kota kota, String rincian, Instant pada) {
        return kota.actRincian("panselnas", rincian, "jadwal-pengumuman", Map.of("pada", pada.toString()));
    }

    private static String status(Kota kota, String rincian) {
        return kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("status");
    }

    @Test
    void at_its_instant_it_is_announced_once_however_many_look() throws InterruptedException, ExecutionException {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3, 2);
        Instant pada = Instant.now().plusMillis(1200);
        List<String> formasi = schedule(kota, rincian, pada)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIJADWALKAN"))
                .body("tindakan.tindakan", hasItems("BATALKAN_JADWAL", "UMUMKAN_TERJADWAL"))
                .extract()
                .path("baris.formasi_id");
        Kota.publik().get("/v1/formasi/{id}", formasi.get(0)).then().statusCode(404);
        lookAtOnce(pada.plusMillis(600));
        announcedOnce(kota, rincian, formasi);
    }

    private static void announcedOnce(Kota kota, String rincian, List<String> formasi) {
        kota.as("auditor")
                .get("/v1/rincian-formasi/{id}", rincian)
                .then()
                .body("status", equalTo("DIUMUMKAN"))
                .body("umumkan_pada", nullValue())
                .body("jejak[-1].tindakan", equalTo("UMUMKAN_TERJADWAL"))
                .body("jejak[-1].pelaku", equalTo("panselnas-satu"))
                .body("jejak[-1].klien", equalTo("formation-service"));
        assertEquals(
                formasi,
                Kota.kejadian().stream()
                        .map(event -> event.get("subject"))
                        .filter(formasi::contains)
                        .toList());
    }

    private void lookAtOnce(Instant end) throws InterruptedException, ExecutionException {
        ExecutorService instances = Executors.newFixedThreadPool(4);
        Callable<Void> looking = () -> {
            while (Instant.now().isBefore(end)) {
                due.announce();
            }
            return null;
        };
        for (Future<Void> one : instances.invokeAll(Collections.nCopies(4, looking))) {
            one.get();
        }
        instances.shutdown();
    }

    @Test
    void nobody_need_ask_for_it() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(1);
        schedule(kota, rincian, Instant.now().plusMillis(300)).then().statusCode(200);
        Eventually.so("the announcement", () -> status(kota, rincian).equals("DIUMUMKAN"));
    }

    @Test
    void what_was_set_is_taken_back_and_nothing_happens() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(1);
        Instant pada = Instant.now().plusSeconds(3600);
        schedule(kota, rincian, pada).then().statusCode(200);
        schedule(kota, rincian, pada).then().statusCode(409);
        kota.actRincian("panselnas", rincian, "pembatalan-pengumuman", Map.of("alasan", "Menunggu revisi"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body("umumkan_pada", nullValue());
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
    }

    @Test
    void an_instant_that_has_passed_is_refused() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(1);
        schedule(kota, rincian, Instant.now().minusSeconds(60))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/waktu-sudah-lewat"));
        assertTrue(status(kota, rincian).equals("DITETAPKAN"));
    }
}
