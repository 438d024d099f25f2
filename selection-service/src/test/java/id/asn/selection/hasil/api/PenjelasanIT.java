package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PenjelasanIT {

    @Test
    void everybody_may_read_by_number_why_once_it_is_announced_and_not_before() {
        Dunia dunia = new Dunia("7301");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String th = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,90,120,190", th + ",tidak,,,");
        String skd = dunia.hitung("SKD").getString("id");
        explain(skd, a, 404);
        pemeriksa().post("/v1/hasil/" + skd + "/pengumuman").then().statusCode(200);
        explain(skd, a, 200)
                .body("kode", equalTo("P/L"))
                .body("perbandingan", hasSize(3))
                .body("perbandingan[0].ambang", equalTo(65))
                .body("batas.batas", equalTo(3))
                .body("aturan.dasar_hukum", hasItem("KepmenPANRB 321/2024"))
                .body("teks", containsString("TWK 90 mencapai ambang 65."))
                .body("teks", containsString("Peringkat 1 dari 1 yang memenuhi ambang."));
        explain(skd, th, 200).body("teks", containsString("Ia tidak hadir pada SKD."));
        explain(skd, "tidak-ada", 404);
    }

    @Test
    void the_end_is_explained_with_each_rounding_and_the_step_that_decided() {
        Dunia dunia = new Dunia("7302");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        String b = dunia.peserta(formasi, "1998-05-02", "3.50");
        Dunia.skd(a + ",ya,90,120,190", b + ",ya,90,120,190");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,60.00", b + ",ya,60.00");
        String akhir = dunia.umumkan("AKHIR");
        explain(akhir, b, 200)
                .body("kode", equalTo("TL"))
                .body("integrasi.skala_skd", equalTo("72.727"))
                .body("integrasi.akhir", equalTo("65.091"))
                .body("pemisah", equalTo("USIA"))
                .body("batas.terakhir_lulus", equalTo("65.091"))
                .body("teks", containsString("usia, yang lebih tua didahulukan"))
                .body("tanggal_lahir", nullValue());
        explain(akhir, a, 200).body("kode", equalTo("P/L")).body("peringkat", equalTo(1));
    }

    private static ValidatableResponse explain(String id, String nomor, int status) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/peserta/" + nomor)
                .then()
                .statusCode(status);
    }
}
