package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.Tetangga;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OptimalisasiIT {
    @Inject
    AgroalDataSource database;

    @Test
    void vacant_seats_are_filled_after_the_announced_end_and_everybody_can_follow_why() {
        Kota kota = new Kota("7261", "60.00");
        JsonPath computed = kota.dunia.hitung("OPTIMALISASI");
        String id = computed.getString("id");
        assertEquals(kota.akhir, computed.getString("mengikuti"));
        assertEquals(3, computed.getInt("rekap.lulus"));
        assertEquals(2, computed.getInt("rekap.dialihkan"));
        rows(id, kota.khusus)
                .body("data.nomor_peserta", contains(kota.kedua, kota.absen))
                .body("data.kode", contains("P/L-E2", "TH"))
                .body("data[0].formasi_asal", equalTo(kota.asal.toString()))
                .body("data[0].formasi_penempatan", equalTo(kota.khusus.toString()))
                .body("data[0].peringkat", equalTo(2));
        rows(id, kota.lain).body("data.kode", contains("P/L-U3")).body("data.nomor_peserta", contains(kota.ketiga));
        rows(id, kota.asal).body("data.kode", contains("P/L")).body("data[0].percobaan", nullValue());
        explain(id, kota.kedua, 404);
        pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then().statusCode(200);
        explained(id, kota);
        assertEquals(0, HasilFile.verify(id, computed.getString("sha256")));
        assertEquals("P/L", announced(kota.akhir, kota.lulus));
        assertEquals("TL", announced(kota.akhir, kota.kedua));
    }

    private static void explained(String id, Kota kota) {
        explain(id, kota.ketiga, 200)
                .body("tahap", equalTo("OPTIMALISASI"))
                .body("formasi_asal", equalTo(kota.asal.toString()))
                .body("batas.bersaing", equalTo(3))
                .body("percobaan.jalur", contains("E2", "U3"))
                .body("percobaan.sebab", contains("KALAH", "DITEMPATKAN"))
                .body("percobaan[0].lowong", equalTo(1))
                .body("percobaan[0].terakhir", equalTo("70.654"))
                .body("aturan.perihal", hasItem("optimalisasi"))
                .body("teks", containsString("Melalui optimalisasi jalur U3 ditempatkan pada formasi " + kota.lain))
                .body("teks", containsString("dengan nilai akhir terendah 70.654."));
        explain(id, kota.lulus, 200).body("teks", containsString("tanpa optimalisasi"));
        explain(id, kota.absen, 200).body("teks", containsString("Optimalisasi hanya bagi yang mengikuti"));
        given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/peserta/" + kota.ketiga + "/bukti")
                .then()
                .statusCode(200)
                .body("baris", containsString("P/L-U3"));
    }

    @Test
    void filled_seats_are_told_with_those_that_went_elsewhere() {
        Kota kota = new Kota("7262", "60.00");
        String id = kota.dunia.umumkan("OPTIMALISASI");
        Eventually.so(
                "three reports",
                () -> pembuat()
                                .get("/v1/hasil/" + id + "/keterisian")
                                .jsonPath()
                                .getList("data.findAll { it.terkirim_pada != null }")
                                .size()
                        == 3);
        assertEquals(Map.of("terisi", 1, "dialihkan", 0), told(id, kota.asal));
        assertEquals(Map.of("terisi", 1, "dialihkan", 1), told(id, kota.lain));
        assertEquals(Map.of("terisi", 1, "dialihkan", 1), told(id, kota.khusus));
    }

    private static Map<String, Object> told(String id, UUID formasi) {
        List<Map<String, Object>> all = given().post(System.getProperty(Tetangga.URL) + "/uji/keterisian")
                .jsonPath()
                .getList("");
        return all.stream()
                .filter(one -> one.get("formasi_id").equals(formasi.toString())
                        && one.get("versi_hasil").equals(id))
                .map(one -> Map.of("terisi", one.get("terisi"), "dialihkan", one.get("dialihkan")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_waits_for_the_announced_end_and_for_no_other_version_of_it() {
        Dunia dunia = new Dunia("7263");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(nomor + ",ya,71.60");
        dunia.hitung("AKHIR");
        compute(dunia, 409).body("type", equalTo("/masalah/akhir-belum-diumumkan"));
        dunia.umumkan("AKHIR");
        String computed = dunia.hitung("OPTIMALISASI").getString("id");
        Dunia.skb(nomor + ",ya,72.60");
        assertEquals(computed, dunia.hitung("OPTIMALISASI").getString("id"), "facts are those the announced end froze");
        dunia.umumkan("AKHIR");
        pemeriksa()
                .post("/v1/hasil/" + computed + "/pengumuman")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/akhir-belum-diumumkan"));
    }

    @Test
    void equals_at_a_vacant_seat_keep_the_version_from_being_announced() {
        Kota kota = new Kota("7264", "70.00");
        JsonPath computed = kota.dunia.hitung("OPTIMALISASI");
        assertEquals(2, computed.getInt("rekap.seri"));
        pemeriksa()
                .post("/v1/hasil/" + computed.getString("id") + "/pengumuman")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/seri-belum-terputus"));
    }

    @Test
    void a_formasi_that_cannot_be_compared_yet_is_waited_for() throws SQLException {
        Kota kota = new Kota("7267", "60.00");
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement("update formasi set jabatan_kode = null where id = ?")) {
            copy.setObject(1, kota.lain);
            copy.executeUpdate();
        }
        compute(kota.dunia, 409)
                .body("type", equalTo("/masalah/padanan-belum-diketahui"))
                .body("formasi", equalTo(1));
    }

    private static String announced(String id, String nomor) {
        return explain(id, nomor, 200).extract().jsonPath().getString("kode");
    }

    private static ValidatableResponse compute(Dunia dunia, int status) {
        return pembuat()
                .contentType("application/json")
                .body(dunia.permintaan("OPTIMALISASI"))
                .post("/v1/hasil")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse rows(String id, UUID formasi) {
        return pembuat()
                .queryParam("formasi_id", formasi)
                .get("/v1/hasil/" + id + "/baris")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse explain(String id, String nomor, int status) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/peserta/" + nomor)
                .then()
                .statusCode(status);
    }
}
