package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsulanIT {

    @Test
    void an_agency_opens_one_usulan_a_year() {
        Kota kota = Kota.baru();
        String id = kota.draf();
        kota.as("opd")
                .body(Map.of("tahun", 2024))
                .post("/v1/usulan")
                .then()
                .statusCode(409)
                .body("usulan_id", equalTo(id));
        kota.as("opd")
                .body(Map.of("tahun", 2025))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/usulan/"));
    }

    @Test
    void an_agency_that_nobody_registered_opens_nothing() {
        Kota.publik()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("bkpsdm", "ZZZZ"))
                .body(Map.of("tahun", 2024))
                .post("/v1/usulan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/instansi-belum-terdaftar"));
    }

    @Test
    void the_same_key_twice_makes_one_usulan_and_another_body_under_it_is_refused() {
        Kota kota = Kota.baru();
        String key = UUID.randomUUID().toString();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(kota.as("bkpsdm")
                    .header("Idempotency-Key", key)
                    .body(Map.of("tahun", 2026))
                    .post("/v1/usulan")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(ids.get(0), ids.get(1));
        kota.as("bkpsdm")
                .header("Idempotency-Key", key)
                .body(Map.of("tahun", 2027))
                .post("/v1/usulan")
                .then()
                .statusCode(422);
        kota.as("bkpsdm").get("/v1/usulan").then().body("data", hasSize(1));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        Kota kota = Kota.baru();
        kota.as("bkpsdm")
                .queryParam("uji_coba", true)
                .body(Map.of("tahun", 2024))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .header("X-Uji-Coba", equalTo("true"));
        kota.as("bkpsdm").get("/v1/usulan").then().statusCode(200).body("data", empty());
    }

    @Test
    void another_agency_does_not_even_learn_that_it_exists() {
        String id = Kota.baru().draf();
        Kota other = Kota.baru();
        other.as("bkpsdm").get("/v1/usulan/{id}", id).then().statusCode(404);
        other.as("opd").post("/v1/usulan/{id}/desk", id).then().statusCode(404);
        other.as("bkn").get("/v1/usulan/{id}", id).then().statusCode(200);
    }

    @Test
    void the_list_shows_whose_turn_it_is_and_is_filtered() {
        Kota kota = Kota.baru();
        String id = kota.konsolidasi(3);
        kota.as("auditor")
                .queryParam("instansi", kota.kode)
                .queryParam("tahun", 2024)
                .queryParam("status", "KONSOLIDASI")
                .get("/v1/usulan")
                .then()
                .statusCode(200)
                .body("data.id", contains(id))
                .body("data[0].menunggu", containsInAnyOrder("bkpsdm", "ppk"));
    }

    @Test
    void a_line_is_written_by_codes_and_keeps_the_words_of_the_catalogues() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        String baris = kota.baris(usulan, 4);
        kota.as("opd")
                .get("/v1/usulan/{id}/rincian/{baris}", usulan, baris)
                .then()
                .statusCode(200)
                .body("jabatan.nama", equalTo("Pranata Komputer"))
                .body("unit.jalur", equalTo("Dinas Komunikasi dan Informatika"))
                .body("ipk_minimum", equalTo("3.00"))
                .body("putusan", equalTo("BELUM"))
                .body("jumlah_diverifikasi", nullValue());
    }

    @Test
    void everything_wrong_with_a_line_is_told_at_once() {
        Kota kota = Kota.baru();
        Map<String, Object> isi = new HashMap<>(kota.isian(1));
        isi.put("kategori", "GURU");
        isi.put("unit", "TIADA");
        isi.put("jenis_kebutuhan", "PAPUA");
        isi.put("penghasilan", Map.of("terendah", 9, "tertinggi", 1));
        kota.as("opd")
                .body(isi)
                .post("/v1/usulan/{id}/rincian", kota.draf())
                .then()
                .statusCode(422)
                .body(
                        "kesalahan.kode",
                        containsInAnyOrder(
                                "kategori-lain", "unit-tidak-dikenal", "penghasilan-terbalik", "hanya-instansi-pusat"))
                .body("kesalahan.find { it.kode == 'kategori-lain' }.pesan", containsString("TEKNIS, bukan GURU"));
    }

    @Test
    void a_central_agency_opens_seats_for_papua() {
        Kota pusat = Kota.baru("PUSAT");
        Map<String, Object> isi = new HashMap<>(pusat.isian(1));
        isi.put("jenis_kebutuhan", "PAPUA");
        pusat.as("opd")
                .body(isi)
                .post("/v1/usulan/{id}/rincian", pusat.draf())
                .then()
                .statusCode(201);
    }

    @Test
    void a_line_is_edited_and_removed_with_its_own_etag() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        String baris = kota.baris(usulan, 4);
        String path = "/v1/usulan/%s/rincian/%s".formatted(usulan, baris);
        kota.as("opd").body(kota.isian(5)).put(path).then().statusCode(428);
        kota.as("opd").delete(path).then().statusCode(428);
        String etag = kota.as("opd").get(path).header("ETag");
        String next = kota.as("opd")
                .header("If-Match", etag)
                .body(kota.isian(5))
                .put(path)
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(5))
                .extract()
                .header("ETag");
        kota.as("opd").header("If-Match", etag).delete(path).then().statusCode(412);
        Map<String, Object> wrong = new HashMap<>(kota.isian(5));
        wrong.put("jabatan", "TIADA");
        kota.as("opd").header("If-Match", next).body(wrong).put(path).then().statusCode(422);
        kota.as("opd").header("If-Match", next).delete(path).then().statusCode(204);
        kota.as("opd").get(path).then().statusCode(404);
    }

    @Test
    void of_two_edits_at_once_one_is_told_that_it_is_stale() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        String path = "/v1/usulan/%s/rincian/%s".formatted(usulan, kota.baris(usulan, 4));
        String etag = kota.as("opd").get(path).header("ETag");
        List<CompletableFuture<Integer>> edits = new ArrayList<>();
        for (int seats : new int[] {5, 6}) {
            edits.add(CompletableFuture.supplyAsync(() -> kota.as("opd")
                    .header("If-Match", etag)
                    .body(kota.isian(seats))
                    .put(path)
                    .statusCode()));
        }
        List<Integer> answers =
                edits.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412), answers);
    }

    @Test
    void lines_are_closed_to_edits_once_the_usulan_has_moved_on() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        String path = "/v1/usulan/%s/rincian/%s".formatted(usulan, kota.baris(usulan, 4));
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        kota.as("opd")
                .body(kota.isian(1))
                .post("/v1/usulan/{id}/rincian", usulan)
                .then()
                .statusCode(409)
                .body("status_kini", equalTo("DESK"))
                .body("tindakan_sah.tindakan", contains("KEMBALIKAN_DESK", "SETUJUI_DESK"));
        kota.as("opd")
                .header("If-Match", "*")
                .body(kota.isian(1))
                .put(path)
                .then()
                .statusCode(409);
        kota.as("opd").header("If-Match", "*").delete(path).then().statusCode(409);
    }

    @Test
    void in_the_draft_only_the_opd_writes() {
        Kota kota = Kota.baru();
        kota.as("bkpsdm")
                .body(kota.isian(1))
                .post("/v1/usulan/{id}/rincian", kota.draf())
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/bukan-wewenang"));
    }
}
