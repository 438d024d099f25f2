package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever wants to recompute a result gets its file, once it is announced, and no date of birth with it. */
@QuarkusTest
class BundelIT {

    @Test
    void the_file_is_everybodys_from_the_announcement_on() {
        Dunia dunia = new Dunia("7721");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi, "1998-05-01", "3.50");
        String b = dunia.peserta(formasi, "1998-05-02", "3.50");
        Dunia.skd(a + ",ya,90,120,190", b + ",ya,90,120,190");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,60.00", b + ",ya,60.00");
        String akhir = dunia.hitung("AKHIR").getString("id");
        file(akhir).statusCode(404);
        String sha256 = pemeriksa()
                .post("/v1/hasil/" + akhir + "/pengumuman")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
        file(akhir)
                .statusCode(200)
                .header("ETag", equalTo("\"" + sha256 + "\""))
                .body(containsString("\"urutan_usia\":1}"))
                .body(containsString("\"urutan_usia\":2}"))
                .body(not(containsString("1998")));
        assertEquals(0, HasilFile.verify(akhir, sha256));
    }

    private static ValidatableResponse file(String hasil) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + hasil + "/bundel.ndjson")
                .then();
    }
}
