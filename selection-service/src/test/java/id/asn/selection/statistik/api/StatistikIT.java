package id.asn.selection.statistik.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatistikIT {

    @Test
    void an_announced_result_is_counted_and_every_count_adds_up() {
        Dunia dunia = new Dunia("7821");
        UUID formasi = dunia.formasi(2);
        String a = dunia.peserta(formasi);
        String b = dunia.peserta(formasi);
        String c = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,75,130,189", b + ",ya,60,130,189", c + ",tidak,,,");
        String computed = dunia.hitung("SKD").getString("id");
        get("/v1/hasil/" + computed + "/statistik", 404);
        String skd = dunia.umumkan("SKD");
        get("/v1/hasil/" + skd + "/statistik", 200)
                .body("per_jenis", hasSize(1))
                .body("per_jenis[0].jenis_kebutuhan", equalTo("UMUM"))
                .body("per_jenis[0].peserta", equalTo(3))
                .body("per_jenis[0].persaingan", equalTo("1.50"))
                .body("per_jenis[0].kode.'P/L'", equalTo(1))
                .body("per_jenis[0].kode.TL", equalTo(1))
                .body("per_jenis[0].kode.TH", equalTo(1))
                .body("histogram.kelas", hasSize(1))
                .body("histogram.kelas[0].dari", equalTo(375))
                .body("histogram.kelas[0].jumlah", equalTo(2))
                .body("lowong", hasSize(0));
        get("/v1/hasil/" + UUID.randomUUID() + "/statistik.svg", 404);
        get("/v1/hasil/" + skd + "/statistik.svg", 200).contentType(containsString("image/svg+xml"));
    }

    @Test
    void seats_that_nobody_filled_are_told_by_jabatan() {
        Dunia dunia = new Dunia("7822");
        String a = dunia.peserta(dunia.formasi(2));
        Dunia.skd(a + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(a + ",ya,71.60");
        String akhir = dunia.umumkan("AKHIR");
        get("/v1/hasil/" + akhir + "/statistik", 200)
                .body("lowong[0].jabatan", equalTo("Analis Hukum"))
                .body("lowong[0].kursi", equalTo(2))
                .body("lowong[0].terisi", equalTo(1))
                .body("lowong[0].lowong", equalTo(1))
                .body("histogram.kelas[0].dari", equalTo(70));
        get("/v1/statistik?tahun=2024", 200)
                .body("tahap", hasItem("AKHIR"))
                .body("find { it.tahap == 'AKHIR' }.lulus", greaterThanOrEqualTo(1));
        get("/v1/statistik", 400);
    }

    private static ValidatableResponse get(String path, int status) {
        return given().filter(ContractFilter.of("selection")).get(path).then().statusCode(status);
    }
}
