package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Answer;
import id.asn.launcher.sample.Api;
import id.asn.launcher.sample.Await;
import id.asn.launcher.sample.Calendar;
import id.asn.launcher.sample.Registration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Pelamar whom the rules refuse, each told the rule, its source and the numbers. */
final class Refused {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final LocalDate YOUNG = LocalDate.of(2000, 5, 17);

    private final Actors actors;
    private final Registration registration;
    private final Map<String, String> formasi;

    Refused(Actors actors, Registration registration, Map<String, String> formasi) {
        this.actors = actors;
        this.registration = registration;
        this.formasi = formasi;
    }

    void too_old() {
        LocalDate birth = LocalDate.now(WIB).minusYears(35).minusDays(1);
        String lamaran = registration.apply("terlalu-tua", person(9001, birth, "5101087"), formasi.get("B01"));
        refusedBy(registration.submit("terlalu-tua", lamaran), "usia-maksimum", "PermenPANRB 6/2024");
    }

    void wrong_education() {
        String lamaran = registration.apply("salah-jurusan", person(9002, YOUNG, "5101761"), formasi.get("B01"));
        refusedBy(registration.submit("salah-jurusan", lamaran), "pendidikan", "PermenPANRB 6/2024");
    }

    void second_application_in_the_year() {
        Api self = actors.pelamar("dua-lamaran");
        String first = registration.apply("dua-lamaran", person(9003, YOUNG, "5101087"), formasi.get("B01"));
        Answer receipt = registration.submit("dua-lamaran", first).must(200);
        assertEquals(64, receipt.text("sha256").length());
        Answer second = self.post("/v1/lamaran", Map.of("formasi_id", formasi.get("B02")));
        if (second.status() == 201) {
            second = registration.submit("dua-lamaran", second.text("lamaran_id"));
        }
        refusedBy(second, "satu-lamaran", "PermenPANRB 6/2024");
    }

    void window_closed() {
        String lamaran = registration.apply("terlambat", person(9004, YOUNG, "5101087"), formasi.get("B01"));
        Calendar calendar = new Calendar(actors);
        OffsetDateTime planned = calendar.end();
        calendar.endAt(OffsetDateTime.now(WIB).minusHours(1), "Pendaftaran berakhir");
        Await.until("the applicant service follows the closing", () -> !eligible(lamaran));
        refusedBy(registration.submit("terlambat", lamaran), "jadwal-pendaftaran", "Panselnas");
        calendar.endAt(planned, "Gangguan layanan meterai elektronik");
        Await.until("the applicant service follows the extension", () -> eligible(lamaran));
        registration.submit("terlambat", lamaran).must(200);
    }

    private boolean eligible(String lamaran) {
        return actors.pelamar("terlambat")
                .get("/v1/lamaran/" + lamaran + "/kelayakan")
                .must(200)
                .json()
                .path("layak")
                .asBoolean();
    }

    static void refusedBy(Answer answer, String code, String source) {
        answer.must(422);
        boolean named = false;
        for (JsonNode item : answer.json().path("kesalahan")) {
            named |= item.path("kode").asText().equals(code)
                    && item.path("dasar_hukum").asText().contains(source);
        }
        assertTrue(named, code + " with " + source + " is not in " + answer.body());
    }

    static Map<String, Object> person(int serial, LocalDate birth, String pendidikan) {
        return Map.of(
                "nik",
                "999901" + birth.format(DateTimeFormatter.ofPattern("ddMMyy")) + serial,
                "nama",
                "Pelamar Uji",
                "tanggal_lahir",
                birth.toString(),
                "jenis_kelamin",
                "LAKI_LAKI",
                "pendidikan",
                Map.of("kode", pendidikan, "nama", "S-1", "jenjang", "S1", "ipk", "3.50"),
                "fakta_khusus",
                List.of());
    }
}
