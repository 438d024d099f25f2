package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.Tetangga;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeterisianIT {

    @Test
    void filled_seats_are_reported_and_a_neighbour_that_is_down_is_told_when_it_is_back() {
        Dunia dunia = new Dunia("7401");
        UUID formasi = dunia.formasi(2);
        UUID kosong = dunia.formasi(1);
        String nomor = dunia.peserta(formasi);
        Dunia.skd(nomor + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(nomor + ",ya,71.60");
        neighbour("mati");
        String id = dunia.umumkan("AKHIR");
        String sha256 = pembuat().get("/v1/hasil/" + id).jsonPath().getString("sha256");
        Eventually.so("an attempt that failed", () -> count(id, "it.percobaan > 0 && it.galat != null") > 0);
        assertEquals(2, count(id, "it.terkirim_pada == null"));
        neighbour("hidup");
        Eventually.so("both reports", () -> count(id, "it.terkirim_pada != null") == 2);
        assertEquals(Map.of("terisi", 1, "versi_hasil", id, "sha256", sha256), received(formasi));
        assertEquals(Map.of("terisi", 0, "versi_hasil", id, "sha256", sha256), received(kosong));
        pembuat()
                .queryParam("batas", 0)
                .get("/v1/hasil/" + id + "/keterisian")
                .then()
                .statusCode(400)
                .body("kesalahan[0].kode", equalTo("batas-halaman"));
    }

    private static int count(String id, String which) {
        return pembuat()
                .get("/v1/hasil/" + id + "/keterisian")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("data.findAll { " + which + " }")
                .size();
    }

    private static Map<String, Object> received(UUID formasi) {
        List<Map<String, Object>> all = neighbour("keterisian").stream()
                .filter(one -> one.get("formasi_id").equals(formasi.toString()))
                .toList();
        assertEquals(1, all.size(), "told once");
        return Map.of(
                "terisi", all.get(0).get("terisi"),
                "versi_hasil", all.get(0).get("versi_hasil"),
                "sha256", all.get(0).get("sha256"));
    }

    private static List<Map<String, Object>> neighbour(String what) {
        return given().post(System.getProperty(Tetangga.URL) + "/uji/" + what)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
