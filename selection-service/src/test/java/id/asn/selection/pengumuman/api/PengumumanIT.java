package id.asn.selection.pengumuman.api;

import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PengumumanIT {

    @Test
    void a_number_tells_nothing_until_the_announcement_and_then_each_stage_in_force() {
        Dunia dunia = new Dunia("7801");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,75,130,189");
        String skd = dunia.hitung("SKD").getString("id");
        number(a, 404);
        pemeriksa().post("/v1/hasil/" + skd + "/pengumuman").then().statusCode(200);
        number(a, 200)
                .body("putusan.tahap", contains("SKD"))
                .body("putusan[0].hasil_id", equalTo(skd))
                .body("putusan[0].peringkat", equalTo(1))
                .body("putusan[0].penjelasan", equalTo("/v1/hasil/" + skd + "/peserta/" + a));
        Dunia.skb(a + ",ya,71.60");
        dunia.umumkan("AKHIR");
        number(a, 200).body("putusan.tahap", contains("SKD", "AKHIR")).body("putusan.kode", contains("P/L", "P/L"));
        number("tidak-ada", 404);
    }

    @Test
    void a_replaced_result_is_listed_as_such_and_no_longer_speaks_for_the_number() {
        Dunia dunia = new Dunia("7802");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,90,120,190", b + ",ya,60,120,190");
        String first = dunia.umumkan("SKD");
        number(b, 200).body("putusan.kode", contains("TL"));
        Dunia.skd(b + ",ya,95,120,190");
        String second = dunia.umumkan("SKD");
        number(b, 200).body("putusan.hasil_id", contains(second)).body("putusan.kode", contains("P/L"));
        list("7802")
                .body("data.hasil_id", contains(first, second))
                .body("data.status", contains("DIGANTIKAN", "DIUMUMKAN"))
                .body("data[1].rekap.peserta", equalTo(2));
    }

    @Test
    void what_is_only_computed_is_not_listed() {
        Dunia dunia = new Dunia("7803");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        dunia.hitung("SKD");
        list("7803").body("data", hasSize(0));
        anybody().queryParam("batas", 0).get("/v1/pengumuman").then().statusCode(400);
    }

    private static ValidatableResponse number(String nomor, int status) {
        return anybody().get("/v1/pengumuman/peserta/" + nomor).then().statusCode(status);
    }

    private static ValidatableResponse list(String instansi) {
        return anybody()
                .queryParam("instansi", instansi)
                .get("/v1/pengumuman")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification anybody() {
        return given().filter(ContractFilter.of("selection"));
    }
}
