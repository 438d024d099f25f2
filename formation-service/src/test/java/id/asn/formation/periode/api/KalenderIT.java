package id.asn.formation.periode.api;

import static id.asn.formation.periode.api.SatuTahun.jendela;
import static id.asn.formation.periode.api.SatuTahun.panselnas;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.asn.formation.Kota;
import id.asn.formation.periode.flow.TellYears;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Versions, agencies' own closes, what is open, and what followers are told. Each test has a year of its own. */
@QuarkusTest
class KalenderIT {

    @Inject
    TellYears telling;

    @Test
    void every_version_of_the_calendar_stays_readable() {
        Kota kota = Kota.baru();
        SatuTahun tahun = SatuTahun.registration(2041);
        tahun.change(jendela("PENDAFTARAN", "2024-08-20T00:00:00+07:00", "2024-09-11T00:00:00+07:00"))
                .then()
                .statusCode(200);
        tahun.extend(kota.kode, "2024-09-15T00:00:00+07:00")
                .then()
                .statusCode(200)
                .body("versi", equalTo(3))
                .body("perpanjangan.instansi", contains(kota.kode))
                .body("riwayat[1].instansi", equalTo(kota.kode))
                .body("riwayat[1].alasan", equalTo("Gangguan meterai elektronik"));
        tahun.get("versi/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("tahap[0].tutup", equalTo("2024-09-06T17:00:00Z"))
                .body("riwayat", empty());
        tahun.get("versi/2")
                .then()
                .statusCode(200)
                .body("tahap[0].tutup", equalTo("2024-09-10T17:00:00Z"))
                .body("perpanjangan", empty());
    }

    @Test
    void what_is_open_is_asked_for_a_time_and_for_an_agency() {
        Kota kota = Kota.baru();
        SatuTahun tahun = SatuTahun.registration(2042);
        tahun.extend(kota.kode, "2024-09-15T00:00:00+07:00").then().statusCode(200);
        tahun.get("terbuka?pada=2024-09-10T00:00:00Z")
                .then()
                .statusCode(200)
                .body("tahap", empty())
                .body("perpanjangan.instansi", contains(kota.kode));
        tahun.get("terbuka?pada=2024-09-10T00:00:00Z&instansi=" + kota.kode)
                .then()
                .statusCode(200)
                .body("tahap.tahap", contains("PENDAFTARAN"))
                .body("tahap[0].tutup", equalTo("2024-09-14T17:00:00Z"))
                .body("perpanjangan", nullValue());
        tahun.get("terbuka").then().statusCode(200).body("tahap", empty()).body("perpanjangan", empty());
    }

    @Test
    void an_extension_is_later_and_for_a_registered_agency() {
        Kota kota = Kota.baru();
        SatuTahun tahun = SatuTahun.registration(2043);
        tahun.extend(kota.kode, "2024-09-07T00:00:00+07:00")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/perpanjangan-tidak-sah"))
                .body("kesalahan[0].kode", equalTo("tidak-memperpanjang"))
                .body("kesalahan[0].batas", equalTo("2024-09-06T17:00:00Z"));
        String nobody = "%04d".formatted((Integer.parseInt(kota.kode) + 1) % 10_000);
        if (Kota.publik().get("/v1/instansi/{kode}", nobody).statusCode() == 404) {
            tahun.extend(nobody, "2024-09-15T00:00:00+07:00")
                    .then()
                    .statusCode(422)
                    .body("kesalahan[0].kode", equalTo("instansi-tidak-dikenal"));
        }
        tahun.get("").then().statusCode(200).body("versi", equalTo(1));
    }

    @Test
    void calendar_programs_see_one_event_per_window_under_a_lasting_name() {
        Kota kota = Kota.baru();
        SatuTahun tahun = SatuTahun.registration(2044);
        VEvent first = events(tahun).get(0);
        tahun.extend(kota.kode, "2024-09-15T00:00:00+07:00").then().statusCode(200);
        List<VEvent> after = events(tahun);
        assertEquals(first.getUid(), after.get(0).getUid());
        assertEquals(0, after.get(0).getSequence().getValue());
        assertEquals(
                Instant.parse("2024-09-06T17:00:00Z"),
                after.get(0).getDateEnd().getValue().toInstant());
        assertEquals(1, after.get(1).getSequence().getValue());
        assertEquals(
                Instant.parse("2024-09-14T17:00:00Z"),
                after.get(1).getDateEnd().getValue().toInstant());
        tahun.change(jendela("PENDAFTARAN", "2024-08-20T00:00:00+07:00", "2024-09-20T00:00:00+07:00"))
                .then()
                .statusCode(200);
        List<VEvent> last = events(tahun);
        assertEquals(2, last.get(0).getSequence().getValue());
        assertEquals(after.get(1).getUid(), last.get(1).getUid());
        assertTrue(last.get(1).getStatus().isCancelled(), "overtaken by the nation");
    }

    private static List<VEvent> events(SatuTahun tahun) {
        String text = tahun.get("kalender.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(text.contains("DTSTART;TZID=Asia/Jakarta:20240820T000000"), text);
        ICalendar calendar = Biweekly.parse(text).first();
        return calendar.getEvents();
    }

    @Test
    void followers_hear_of_each_opening_and_closing_once_however_many_tell() throws Exception {
        Kota kota = Kota.baru();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant buka = now.plusMillis(600);
        Instant tutup = now.plusMillis(1500);
        Instant own = now.plusMillis(2400);
        SatuTahun tahun = new SatuTahun(2045).put(jendela("PENDAFTARAN", buka, tutup));
        tahun.extend(kota.kode, own).then().statusCode(200);
        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<?>> told = IntStream.range(0, 4)
                .<Future<?>>mapToObj(i -> instances.submit(() -> tellUntil(own.plusMillis(400))))
                .toList();
        for (Future<?> one : told) {
            one.get();
        }
        instances.shutdown();
        assertEquals(
                List.of(
                        List.of(true, "", buka),
                        List.of(true, kota.kode, tutup),
                        List.of(false, "", tutup),
                        List.of(false, kota.kode, own)),
                tahun.told());
    }

    private void tellUntil(Instant end) {
        while (Instant.now().isBefore(end)) {
            telling.tell();
        }
    }

    @Test
    void a_change_that_opens_again_is_told_with_the_change() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        SatuTahun tahun = new SatuTahun(2046)
                .put(jendela("PENDAFTARAN", now.minus(2, ChronoUnit.DAYS), now.plus(2, ChronoUnit.DAYS)));
        assertEquals(1, tahun.told().size());
        tahun.change(jendela("PENDAFTARAN", now.minus(2, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS)))
                .then()
                .statusCode(200);
        tahun.change(jendela("PENDAFTARAN", now.minus(2, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS)))
                .then()
                .statusCode(200);
        assertEquals(
                List.of(true, false, true),
                tahun.told().stream().map(one -> one.get(0)).toList());
    }

    @Test
    void a_dry_run_tells_nobody() {
        Instant now = Instant.now();
        panselnas()
                .queryParam("uji_coba", true)
                .body(Map.of("tahap", List.of(jendela("SKD", now.minusSeconds(60), now.plusSeconds(60)))))
                .put("/v1/periode/2047")
                .then()
                .statusCode(200);
        assertEquals(List.of(), new SatuTahun(2047).told());
        Kota.publik().get("/v1/periode/2047").then().statusCode(404);
    }

    @Test
    void followers_of_the_whole_calendar_hear_of_extensions_too() {
        Kota kota = Kota.baru();
        SatuTahun tahun = SatuTahun.registration(2048);
        tahun.extend(kota.kode, "2024-09-15T00:00:00+07:00").then().statusCode(200);
        var data = Kota.kejadian().stream()
                .filter(event -> event.get("subject").equals("2048"))
                .map(event -> (Map<?, ?>) event.get("data"))
                .toList();
        assertEquals(2, data.size());
        assertEquals(2, data.get(1).get("versi"));
        assertEquals(1, ((List<?>) data.get(1).get("perpanjangan")).size());
        tahun.get("").then().body("riwayat", hasSize(1));
    }
}
