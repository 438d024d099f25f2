package id.asn.formation.pemerataan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kota Palangka Raya: people enough in total, while Bukit Batu and Rakumpit stand short. */
@QuarkusTest
class PemerataanIT {

    private static ValidatableResponse read(Kota kota, String path, Map<String, ?> more) {
        RequestSpecification request = kota.as("bkpsdm").queryParam("tahun", PalangkaRaya.TAHUN);
        return request.queryParams(more).get("/v1/pemerataan" + path).then().statusCode(200);
    }

    @Test
    void enough_in_total_and_two_kecamatan_short() {
        Kota kota = PalangkaRaya.registered().kota;
        JsonPath found = read(kota, "", Map.of())
                .body("jumlah.kebutuhan", equalTo(256))
                .body("jumlah.bezetting", equalTo(256))
                .body("jumlah.rasio", equalTo("1.0000"))
                .body("jumlah.kurang", equalTo(35))
                .body("jumlah.lebih", equalTo(35))
                .body("masukan.tempat", equalTo(25))
                .body("masukan.unit", equalTo(15))
                .body("kecamatan.findAll { it.ditandai }.nama", contains("Bukit Batu", "Rakumpit"))
                .body("kecamatan.find { it.nama == 'Rakumpit' }.ukuran.rasio", equalTo("0.4138"))
                .body("kecamatan.find { it.nama == 'Bukit Batu' }.ukuran.rasio", equalTo("0.5641"))
                .body("kecamatan.find { it.nama == 'Pahandut' }.keadaan", equalTo("LEBIH"))
                .body("kecamatan.find { it.nama == 'Sebangau' }.keadaan", equalTo("CUKUP"))
                .body("tempat_kurang[0].rasio", equalTo("0.0000"))
                .body("tempat_kurang.kecamatan.unique()", contains("Bukit Batu", "Rakumpit"))
                .body("rumpun", hasSize(5))
                .extract()
                .jsonPath();
        assertTrue(new BigDecimal(found.getString("jumlah.ketimpangan")).signum() > 0);
    }

    @Test
    void the_proposal_fills_the_emptiest_from_the_nearest_and_empties_nobody() {
        Kota kota = PalangkaRaya.registered().kota;
        JsonPath found = read(kota, "/usul-redistribusi", Map.of())
                .body("orang", equalTo(32))
                .body("sebelum.kurang", equalTo(35))
                .body("sesudah.kurang", equalTo(3))
                .body("sesudah.bezetting", equalTo(256))
                .body("pemindahan.jumlah.sum()", equalTo(32))
                .body("pemindahan.jarak_taksiran", everyItem(equalTo(false)))
                .body("pemindahan.dari.kecamatan.unique().sort()", contains("Jekan Raya", "Pahandut"))
                .extract()
                .jsonPath();
        List<Map<String, Object>> moves = found.getList("pemindahan");
        for (int i = 0; i < moves.size(); i++) {
            Map<String, Object> from = found.getMap("pemindahan[" + i + "].dari");
            assertTrue((int) from.get("bezetting_sesudah") >= (int) from.get("kebutuhan"));
        }
        BigDecimal before = new BigDecimal(found.getString("sebelum.ketimpangan"));
        assertTrue(new BigDecimal(found.getString("sesudah.ketimpangan")).compareTo(before) < 0);
    }

    @Test
    void each_move_says_why() {
        Kota kota = PalangkaRaya.registered().kota;
        read(kota, "/usul-redistribusi", Map.of("rumpun", "PRANATA-KOMPUTER"))
                .body("orang", equalTo(2))
                .body("pemindahan.ke.kecamatan", contains("Bukit Batu", "Rakumpit"))
                .body("pemindahan[0].ke.rasio_sebelum", equalTo("0.0000"))
                .body("pemindahan[0].ke.rasio_sesudah", equalTo("0.5000"))
                .body("pemindahan[0].dari.rasio_sesudah", equalTo("1.0000"))
                .body("pemindahan[0].alasan", containsString("Kecamatan Bukit Batu terisi 0 dari kebutuhan 2"));
    }

    @Test
    void new_seats_go_where_the_proposal_leaves_most_wanting() {
        Kota kota = PalangkaRaya.registered().kota;
        read(kota, "/andai", Map.of("kursi", 5))
                .body("penempatan.unit", contains("KEC-BKB", "KEC-RKP", "PKM-BKB"))
                .body("penempatan.rumpun", contains("PRANATA-KOMPUTER", "PRANATA-KOMPUTER", "BIDAN"))
                .body("penempatan[0].rasio_sebelum", equalTo("0.5000"))
                .body("penempatan[0].alasan", containsString("terisi 1 dari kebutuhan 2"))
                .body("tersisa", equalTo(2))
                .body("setelah_kursi.kurang", equalTo(0));
        read(kota, "/andai", Map.of("kursi", 5, "rumpun", "BIDAN"))
                .body("penempatan.unit", contains("PKM-BKB"))
                .body("tersisa", equalTo(4));
    }

    @Test
    void the_same_input_has_the_same_hash_and_another_person_another() {
        PalangkaRaya city = PalangkaRaya.registered();
        String hash = read(city.kota, "", Map.of()).extract().path("masukan.sha256");
        String nationally = city.kota
                .as("panrb")
                .queryParams(new HashMap<>(Map.of("tahun", PalangkaRaya.TAHUN, "instansi", city.kota.kode)))
                .get("/v1/pemerataan/usul-redistribusi")
                .then()
                .statusCode(200)
                .extract()
                .path("masukan.sha256");
        assertEquals(hash, nationally);
        city.staff("SDN-RKP", "GURU-SD", 5);
        String later = read(city.kota, "", Map.of()).extract().path("masukan.sha256");
        assertNotEquals(hash, later);
    }

    @Test
    void stricter_bounds_name_more_places() {
        Kota kota = PalangkaRaya.registered().kota;
        read(kota, "", Map.of("ambang_kurang", "0.98", "rumpun", "GURU-SD"))
                .body("ambang_kurang", equalTo("0.98"))
                .body("tempat_kurang.unit", contains("SDN-RKP", "SDN-BKB", "SDN-SBG"))
                .body("tempat_lebih.rumpun", everyItem(equalTo("GURU-SD")))
                .body("tempat_lebih.unit", contains("SDN-PHD", "SDN-JKR"));
    }
}
