package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PerubahanOptimalisasiIT {

    @Test
    void against_the_end_that_it_follows_those_who_moved_are_told_and_nobody_else() {
        Kota kota = new Kota("7268", "60.00");
        String first = kota.dunia.umumkan("OPTIMALISASI");
        String path = "/v1/hasil/" + first + "/perubahan";
        pembuat()
                .get(path)
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data.find { it.nomor_peserta == '" + kota.ketiga + "' }.sebelum.kode", equalTo("TL"))
                .body("data.find { it.nomor_peserta == '" + kota.ketiga + "' }.sesudah.kode", equalTo("P/L-U3"))
                .body("data[0].sebab.kode", contains("OPTIMALISASI"))
                .body("data[0].teks", containsString("Di antara kedua versi ditempuh optimalisasi."));
        pembuat().get(path + "?dari=" + kota.akhir).then().statusCode(200).body("data", hasSize(2));
        pembuat().get("/v1/hasil/" + kota.akhir + "/perubahan").then().statusCode(422);
        pembuat()
                .get("/v1/hasil/" + kota.akhir + "/perubahan?dari=" + first)
                .then()
                .statusCode(422);
    }

    @Test
    void a_later_version_replaces_the_one_before_and_tells_what_changed_and_why() {
        Kota kota = new Kota("7265", "60.00");
        String first = kota.dunia.umumkan("OPTIMALISASI");
        Dunia.skb(kota.ketiga + ",ya,75.00");
        kota.dunia.umumkan("AKHIR");
        String second = kota.dunia.umumkan("OPTIMALISASI");
        assertEquals(
                "DIGANTIKAN", pembuat().get("/v1/hasil/" + first).jsonPath().getString("status"));
        pembuat()
                .get("/v1/hasil/" + second + "/perubahan")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data.find { it.nomor_peserta == '" + kota.ketiga + "' }.sesudah.kode", equalTo("P/L-E2"))
                .body(
                        "data.find { it.nomor_peserta == '" + kota.ketiga + "' }.sesudah.formasi_penempatan",
                        equalTo(kota.khusus.toString()))
                .body("data.find { it.nomor_peserta == '" + kota.kedua + "' }.sesudah.kode", equalTo("P/L-U3"))
                .body("data.find { it.nomor_peserta == '" + kota.kedua + "' }.sebab.kode", contains("PESERTA_LAIN"));
    }

    @Test
    void a_formasi_that_moved_to_another_unit_is_a_reason_for_those_of_other_formasi() {
        Kota kota = new Kota("7266", "60.00");
        kota.dunia.umumkan("OPTIMALISASI");
        kota.dunia.announce(kota.lain, "CPNS", "UMUM", "01", 1);
        Eventually.so("the copy", () -> kota.dunia.hitung("OPTIMALISASI").getInt("nomor_versi") == 2);
        String second = kota.dunia.hitung("OPTIMALISASI").getString("id");
        pembuat()
                .get("/v1/hasil/" + second + "/perubahan")
                .then()
                .body("data.nomor_peserta", contains(kota.ketiga))
                .body("data[0].sesudah.kode", equalTo("TL"))
                .body("data[0].sebab.kode", contains("FORMASI_LAIN"));
        as("panitia", "7266", "panitia-7266").get("/v1/hasil/" + second).then().statusCode(404);
    }
}
