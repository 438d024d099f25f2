package id.asn.formation.alokasi.api;

import static org.hamcrest.Matchers.equalTo;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KuotaNasionalIT {

    private static RequestSpecification panrb() {
        return Kota.publik().contentType("application/json").auth().oauth2(Tokens.of("panrb"));
    }

    private static Map<String, Object> pos(String peruntukan, String jenis, int jumlah) {
        return Map.of("peruntukan", peruntukan, "jenis_pengadaan", jenis, "jumlah", jumlah);
    }

    private static Map<String, Object> pppk(String kategori, int jumlah) {
        return Map.of("peruntukan", "DAERAH", "jenis_pengadaan", "PPPK", "kategori", kategori, "jumlah", jumlah);
    }

    /** The plan of January 2024, with two numbers as somebody printed them. */
    private static Map<String, Object> plan(int pppkPusat, int pusat) {
        List<Map<String, Object>> pos = new ArrayList<>(List.of(
                pos("PUSAT", "CPNS", 207_247),
                pos("PUSAT", "PPPK", pppkPusat),
                pos("DAERAH", "CPNS", 483_575),
                pppk("GURU", 419_146),
                pppk("KESEHATAN", 417_196),
                pppk("TEKNIS", 547_416),
                Map.of("peruntukan", "SEKOLAH_KEDINASAN", "jumlah", 6_027)));
        return Map.of(
                "nomor",
                "Rencana pengadaan ASN 2024",
                "tanggal",
                "2024-01-05",
                "pos",
                pos,
                "subjumlah",
                List.of(
                        Map.of("peruntukan", "PUSAT", "jumlah", pusat),
                        Map.of("peruntukan", "DAERAH", "jumlah", 1_867_333),
                        Map.of("jenis_pengadaan", "CPNS", "jumlah", 690_822)),
                "jumlah",
                2_302_543);
    }

    private static Response put(int tahun, Map<String, Object> plan) {
        return panrb().body(plan).put("/v1/kuota-nasional/{tahun}", tahun);
    }

    @Test
    void the_plan_of_january_2024_is_kept_and_its_misprint_refused() {
        put(2080, plan(281_936, 492_183))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/kuota-tidak-cocok"))
                .body("kesalahan.penunjuk", equalTo(List.of("/subjumlah/0/jumlah", "/jumlah")))
                .body("kesalahan[0].pesan", equalTo("PUSAT: dinyatakan 492183, jumlah posnya 489183, selisih 3000."));
        panrb().get("/v1/kuota-nasional/2080").then().statusCode(404);
        put(2080, plan(221_936, 429_183))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("jumlah", equalTo(2_302_543));
        panrb().get("/v1/kuota-nasional/2080").then().statusCode(200).body("pos[6].jumlah", equalTo(6_027));
    }

    @Test
    void it_is_written_anew_only_by_who_has_seen_it() {
        put(2081, plan(221_936, 429_183)).then().statusCode(200);
        put(2081, plan(221_936, 429_183)).then().statusCode(428);
        panrb().header("If-Match", "\"7\"")
                .body(plan(221_936, 429_183))
                .put("/v1/kuota-nasional/2081")
                .then()
                .statusCode(412);
        panrb().header("If-None-Match", "\"1\"")
                .get("/v1/kuota-nasional/2081")
                .then()
                .statusCode(304);
    }

    @Test
    void a_plan_without_parts_is_not_read() {
        put(2082, Map.of("nomor", "R", "tanggal", "2024-01-05", "pos", List.of(), "jumlah", 0))
                .then()
                .statusCode(400)
                .body("kesalahan[0].penunjuk", equalTo("/pos"));
    }
}
