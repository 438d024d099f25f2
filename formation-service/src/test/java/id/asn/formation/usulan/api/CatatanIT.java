package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatatanIT {
    private static final Map<String, String> WORDS = Map.of("teks_id", "Uji", "teks_en", "Test");

    private static String kode() {
        return "UJI_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Test
    void the_desk_and_the_opd_talk_on_a_line_and_nothing_is_lost() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        String baris = kota.baris(usulan, 2);
        for (String peran : List.of("bkpsdm", "opd")) {
            kota.as(peran)
                    .body(Map.of("teks", "Dari " + peran))
                    .post("/v1/usulan/{id}/rincian/{baris}/catatan", usulan, baris)
                    .then()
                    .statusCode(201)
                    .body("baris", equalTo(baris));
        }
        kota.as("opd").header("If-Match", "*").delete("/v1/usulan/{id}/rincian/{baris}", usulan, baris);
        kota.as("auditor")
                .queryParam("baris", baris)
                .get("/v1/usulan/{id}/catatan", usulan)
                .then()
                .statusCode(200)
                .body("data.teks", contains("Dari bkpsdm", "Dari opd"))
                .body("data.peran", contains("BKPSDM", "OPD"));
    }

    @Test
    void a_return_is_noted_by_code_and_words_on_the_whole_and_on_the_line() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2);
        String faulty = kota.idBaris(usulan).get(0);
        var baris = Map.of("baris", faulty, "kode", "KUALIFIKASI_TIDAK_SESUAI", "alasan", "Tidak linear");
        kota.act(
                        "bkn",
                        usulan,
                        "pengembalian",
                        Map.of("kode", "PETA_JABATAN_BELUM_SELESAI", "alasan", "Perbaiki", "baris", List.of(baris)))
                .then()
                .statusCode(200);
        kota.as("ppk")
                .get("/v1/usulan/{id}/catatan", usulan)
                .then()
                .body("data.kode", contains("PETA_JABATAN_BELUM_SELESAI", "KUALIFIKASI_TIDAK_SESUAI"))
                .body("data.tindakan", contains("KEMBALIKAN", "KEMBALIKAN"))
                .body("data[0].baris", nullValue())
                .body("data[1].baris", equalTo(faulty));
    }

    @Test
    void an_unknown_or_retired_code_is_refused_and_nothing_moves() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        kota.baris(usulan, 1);
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        String retired = kode();
        Map<String, String> words = new HashMap<>(WORDS);
        words.put("berlaku_sampai", "2020-12-31");
        kota.as("bkn")
                .body(words)
                .put("/v1/alasan-pengembalian/{kode}", retired)
                .then()
                .statusCode(200);
        for (String kode : List.of(retired, "TIDAK_ADA")) {
            kota.act("bkpsdm", usulan, "pengembalian-desk", Map.of("kode", kode, "alasan", "x"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/masalah/alasan-tidak-berlaku"))
                    .body("kesalahan.kode_alasan", contains(kode));
        }
        kota.as("opd").get("/v1/usulan/{id}", usulan).then().body("status", equalTo("DESK"));
        kota.as("opd").get("/v1/usulan/{id}/catatan", usulan).then().body("data", hasSize(0));
    }

    @Test
    void codes_are_public_and_are_worded_anew_only_by_who_has_seen_them() {
        Kota kota = Kota.baru();
        String path = "/v1/alasan-pengembalian/" + kode();
        Kota.publik().get(path).then().statusCode(404);
        kota.as("bkn").body(WORDS).put(path).then().statusCode(200);
        kota.as("bkn").body(WORDS).put(path).then().statusCode(428);
        String etag = Kota.publik().get(path).then().statusCode(200).extract().header("ETag");
        Kota.publik().header("If-None-Match", etag).get(path).then().statusCode(304);
        kota.as("bkn")
                .header("If-Match", etag)
                .body(Map.of("teks_id", "Uji lagi", "teks_en", "Test again"))
                .put(path)
                .then()
                .statusCode(200);
        kota.as("bkn").header("If-Match", etag).body(WORDS).put(path).then().statusCode(412);
        Kota.publik()
                .get("/v1/alasan-pengembalian")
                .then()
                .statusCode(200)
                .body(
                        "data.kode",
                        hasItems("PETA_JABATAN_BELUM_SELESAI", "DATA_NON_ASN_TERLAMBAT", "DATA_JABATAN_USANG"))
                .body("data.teks_id", hasItems("Uji lagi"));
    }
}
