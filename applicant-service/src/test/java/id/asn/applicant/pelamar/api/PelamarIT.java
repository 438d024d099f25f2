package id.asn.applicant.pelamar.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Pemohon;
import id.asn.applicant.pelamar.Dukcapil;
import id.asn.dukcapil.Perilaku;
import id.asn.platform.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PelamarIT {
    @Inject
    AgroalDataSource database;

    @Test
    void a_registered_person_reads_the_account_with_the_nik_masked() {
        Pemohon siti = Pemohon.registered(Map.of("nik", "3673015505980901"));
        String tag = siti.asks()
                .get("/v1/pelamar/saya")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("nik", equalTo("************0901"), "peringatan", is(List.of()))
                .extract()
                .header("ETag");
        siti.asks().header("If-None-Match", tag).get("/v1/pelamar/saya").then().statusCode(304);
    }

    @Test
    void registering_answers_where_the_account_is() {
        Pemohon.stranger()
                .register(Pemohon.data())
                .statusCode(201)
                .header("Location", containsString("/v1/pelamar/saya"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void who_has_not_registered_has_no_account() {
        Pemohon.stranger().asks().get("/v1/pelamar/saya").then().statusCode(404);
    }

    @Test
    void a_nik_registered_by_somebody_else_is_refused_without_telling_by_whom() {
        Map<String, Object> data = Pemohon.data();
        Pemohon.stranger().register(data).statusCode(201);
        Pemohon.stranger()
                .register(data)
                .statusCode(409)
                .body("type", equalTo("/masalah/nik-sudah-terdaftar"))
                .body(not(containsString((String) data.get("nik"))));
    }

    @Test
    void one_person_has_one_nik() {
        Pemohon siti = Pemohon.registered();
        siti.register(Pemohon.data()).statusCode(409).body("type", equalTo("/masalah/pelamar-sudah-terdaftar"));
    }

    @Test
    void the_same_key_answers_a_repeated_registration_from_the_record() {
        Pemohon siti = Pemohon.stranger();
        Map<String, Object> data = Pemohon.data();
        String key = UUID.randomUUID().toString();
        String first = siti.sends(data)
                .header("Idempotency-Key", key)
                .post("/v1/pelamar")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        siti.sends(data)
                .header("Idempotency-Key", key)
                .post("/v1/pelamar")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Cache-Control", "no-store")
                .body(equalTo(first));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        Pemohon siti = Pemohon.stranger();
        siti.sends(Pemohon.data())
                .queryParam("uji_coba", true)
                .post("/v1/pelamar")
                .then()
                .statusCode(201);
        siti.asks().get("/v1/pelamar/saya").then().statusCode(404);
    }

    @Test
    void a_birth_date_unlike_the_niks_is_a_warning_and_no_refusal() {
        Map<String, Object> data = Pemohon.data();
        data.put("tanggal_lahir", "1998-05-16");
        Pemohon.stranger().register(data).statusCode(201).body("peringatan.kode", is(List.of("tanggal-lahir-berbeda")));
    }

    @Test
    void a_nik_of_a_wrong_structure_is_refused_by_rule_and_not_repeated() {
        Map<String, Object> data = Pemohon.data();
        data.put("nik", "3673013513980000");
        Pemohon.stranger()
                .register(data)
                .statusCode(422)
                .body("kesalahan.kode", hasItems("nik-tanggal-lahir", "nik-bulan-lahir", "nik-nomor-urut"))
                .body(not(containsString("3673013513980000")));
    }

    @Test
    void all_wrong_fields_are_told_at_once() {
        Map<String, Object> data = Pemohon.data();
        data.put("nama", "");
        data.put("nik", "1");
        data.put("pendidikan", Pemohon.pendidikan("5101087", "3.8"));
        Pemohon.stranger()
                .register(data)
                .statusCode(400)
                .body("kesalahan.penunjuk", hasItems("/nama", "/nik", "/pendidikan/ipk"));
    }

    @Test
    void english_is_spoken_when_asked_for() {
        Pemohon siti = Pemohon.registered();
        siti.sends(Pemohon.data())
                .header("Accept-Language", "en")
                .post("/v1/pelamar")
                .then()
                .statusCode(409)
                .body("title", equalTo("You are registered already"));
    }

    @Test
    void no_plain_nik_lies_in_any_column() throws Exception {
        Pemohon.registered(Map.of("nik", "3673015505980902"));
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select p::text from pelamar p")) {
            assertTrue(rows.next());
            do {
                String hex = "33363733303135353035393830393032";
                assertFalse(rows.getString(1).contains("3673015505980902")
                        || rows.getString(1).contains(hex));
            } while (rows.next());
        }
    }

    @Test
    void a_nik_reaches_no_log() {
        List<String> heard = new CopyOnWriteArrayList<>();
        Handler ear = new Ear(heard);
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            Map<String, Object> data = Pemohon.data();
            data.put("nik", "3673015505980903");
            data.put("kontak", Map.of("surel", "rahasia.log@contoh.id", "nomor_kk", "3673010101100903"));
            Pemohon siti = whomTheRegistryFails(data);
            siti.register(data).statusCode(409);
            Pemohon.stranger().register(data).statusCode(409);
            data.put("jenis_kelamin", "LAINNYA");
            Pemohon.stranger().register(data).statusCode(400);
            Logger.getLogger("uji").info("3673015505980904");
        } finally {
            root.removeHandler(ear);
        }
        assertTrue(heard.stream().anyMatch(line -> line.contains("3673015505980904")), "the ear hears");
        for (String secret : List.of("3673015505980903", "rahasia.log@contoh.id", "3673010101100903")) {
            assertFalse(heard.stream().anyMatch(line -> line.contains(secret)), heard.toString());
        }
    }

    private static Pemohon whomTheRegistryFails(Map<String, Object> data) {
        String nik = (String) data.get("nik");
        Dukcapil.about(nik, Perilaku.gagal(503));
        Pemohon someone = Pemohon.stranger();
        someone.register(data).statusCode(201);
        Eventually.so("the registry fails about it", () -> "TERTUNDA"
                .equals(someone.asks().get("/v1/pelamar/saya").path("pemeriksaan_nik.hasil")));
        Dukcapil.mended(nik);
        return someone;
    }

    private static final class Ear extends Handler {
        private final List<String> heard;

        Ear(List<String> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord record) {
            heard.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
