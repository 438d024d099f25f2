package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KebijakanIT {
    private static final Map<String, Object> RULE =
            Map.of("aturan", "TERDAMPAK_DIGITAL", "sifat", "ANJURAN", "dasar_hukum", "Kebijakan tahun itu");

    private static List<String> transcribed() throws IOException {
        try (InputStream file = KebijakanIT.class.getResourceAsStream("/hukum/kebijakan-usulan.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void the_rules_of_2021_and_2024_are_those_of_the_transcription_both_ways() throws IOException {
        List<String> installed = new ArrayList<>();
        for (int tahun : new int[] {2021, 2024}) {
            List<Map<String, String>> rules = Kota.publik()
                    .get("/v1/kebijakan-usulan/{tahun}", tahun)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("aturan");
            rules.forEach(rule -> installed.add("%d,%s,%s,%s,%s"
                    .formatted(
                            tahun,
                            rule.get("aturan"),
                            rule.get("sifat"),
                            rule.getOrDefault("angka", ""),
                            rule.get("dasar_hukum"))));
        }
        assertEquals(String.join("\n", transcribed()), String.join("\n", installed));
        assertEquals(21, installed.size());
    }

    @Test
    void a_policy_is_superseded_only_by_who_has_seen_it() {
        Kota kota = Kota.baru();
        String path = "/v1/kebijakan-usulan/2081";
        Kota.publik().get(path).then().statusCode(404);
        var isi = labelled(kota);
        String etag = kota.as("panrb")
                .body(isi)
                .put(path)
                .then()
                .statusCode(200)
                .body("jabatan.jabatan", contains(kota.jabatan))
                .extract()
                .header("ETag");
        kota.as("panrb").body(isi).put(path).then().statusCode(428);
        kota.as("panrb")
                .header("If-Match", etag)
                .body(isi)
                .put(path)
                .then()
                .statusCode(200)
                .body("versi", equalTo(2));
        kota.as("panrb").header("If-Match", etag).body(isi).put(path).then().statusCode(412);
        Kota.publik().header("If-None-Match", "\"2\"").get(path).then().statusCode(304);
    }

    private static Map<String, Object> labelled(Kota kota) {
        var label = Map.of("jabatan", kota.jabatan, "label", "TERDAMPAK_DIGITAL");
        return Map.of("aturan", List.of(RULE), "jabatan", List.of(label));
    }

    @Test
    void everything_wrong_with_a_policy_is_told_at_once() {
        Kota kota = Kota.baru();
        Map<String, Object> numberless =
                Map.of("aturan", "DISABILITAS_MINIMUM", "sifat", "MENGHALANGI", "dasar_hukum", "x");
        kota.as("panrb")
                .body(Map.of("aturan", List.of(RULE, RULE, numberless)))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(422)
                .body("kesalahan.kode", containsInAnyOrder("aturan-ganda", "angka-wajib"));
    }

    @Test
    void a_policy_has_rules_and_speaks_of_positions_that_exist() {
        Kota kota = Kota.baru();
        kota.as("panrb")
                .body(Map.of(
                        "aturan",
                        List.of(RULE),
                        "jabatan",
                        List.of(Map.of("jabatan", "TIADA", "label", "TALENTA_DIGITAL"))))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("jabatan-tidak-dikenal"));
        kota.as("panrb")
                .body(Map.of("aturan", List.of()))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(400);
    }
}
