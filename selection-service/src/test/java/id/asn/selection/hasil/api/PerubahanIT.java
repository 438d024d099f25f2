package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PerubahanIT {

    @Test
    void a_corrected_score_moves_its_owner_and_whom_it_overtakes_and_nobody_elsewhere() {
        Corrected made = new Corrected("7231");
        changes(made.second)
                .body("data.nomor_peserta", contains(made.a, made.b))
                .body("data[0].sebelum.kode", equalTo("TL"))
                .body("data[0].sebelum.peringkat", equalTo(2))
                .body("data[0].sesudah.kode", equalTo("P/L"))
                .body("data[0].sebab.kode", contains("FAKTA_SENDIRI"))
                .body("data[0].sebab[0].bidang", equalTo("skb"))
                .body("data[0].sebab[0].sebelum", equalTo("71.60"))
                .body("data[0].sebab[0].sesudah", equalTo("75.00"))
                .body(
                        "data[0].teks",
                        equalTo("Hasil berubah dari TL peringkat 2 menjadi P/L peringkat 1. "
                                + "Fakta sendiri berubah: nilai SKB dari 71.60 menjadi 75.00."))
                .body("data[1].sesudah.kode", equalTo("TL"))
                .body("data[1].sebab.kode", contains("PESERTA_LAIN"))
                .body("data[1].sebab[0].berubah", equalTo(1))
                .body("data[1].sebab[0].masuk", equalTo(0));
    }

    @Test
    void another_version_may_be_named_and_pages_go_on() {
        Corrected made = new Corrected("7234");
        String path = "/v1/hasil/" + made.second + "/perubahan";
        pembuat()
                .queryParam("dari", made.second)
                .get(path)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        String next = pembuat()
                .queryParam("dari", made.first)
                .queryParam("batas", 1)
                .get(path)
                .then()
                .body("data.nomor_peserta", contains(made.a))
                .extract()
                .path("selanjutnya");
        pembuat().queryParam("after", next).get(path).then().body("data.nomor_peserta", contains(made.b));
    }

    /** Two compete for one seat; the score of the one who lost is corrected and wins. A third stands elsewhere. */
    private static final class Corrected {
        private final String a;
        private final String b;
        private final String first;
        private final String second;

        private Corrected(String instansi) {
            Dunia dunia = new Dunia(instansi);
            UUID formasi = dunia.formasi(1);
            a = dunia.peserta(formasi);
            b = dunia.peserta(formasi);
            String elsewhere = dunia.peserta(dunia.formasi(1));
            Dunia.skd(a + ",ya,75,130,189", b + ",ya,75,130,189", elsewhere + ",ya,75,130,189");
            dunia.umumkan("SKD");
            Dunia.skb(a + ",ya,71.60", b + ",ya,73.00", elsewhere + ",ya,60.00");
            first = dunia.hitung("AKHIR").getString("id");
            Dunia.skb(a + ",ya,75.00");
            second = dunia.hitung("AKHIR").getString("id");
        }
    }

    @Test
    void who_came_later_has_nothing_before_and_is_a_reason_for_those_who_were_there() {
        Dunia dunia = new Dunia("7232");
        UUID formasi = dunia.formasi(1);
        String a = dunia.peserta(formasi);
        Dunia.skd(a + ",ya,75,130,189");
        dunia.hitung("SKD");
        String b = dunia.peserta(formasi);
        Dunia.skd(b + ",ya,80,130,189");
        changes(dunia.hitung("SKD").getString("id"))
                .body("data.nomor_peserta", contains(b, a))
                .body("data[0].sebelum", nullValue())
                .body("data[0].sebab", hasSize(0))
                .body("data[1].sesudah.peringkat", equalTo(2))
                .body("data[1].sebab[0].masuk", equalTo(1));
    }

    @Test
    void only_versions_of_one_series_are_compared() {
        Dunia dunia = new Dunia("7233");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        String path = "/v1/hasil/" + dunia.umumkan("SKD") + "/perubahan";
        pembuat()
                .get(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tanpa-pembanding"))
                .body("nomor_versi", equalTo(1));
        Dunia.skb(nomor + ",ya,71.60");
        String akhir = dunia.hitung("AKHIR").getString("id");
        pembuat().queryParam("dari", akhir).get(path).then().statusCode(422);
        pembuat().queryParam("dari", UUID.randomUUID()).get(path).then().statusCode(404);
        pembuat().queryParam("after", "???").get(path).then().statusCode(400);
        as("panitia", "7233", "panitia-7233")
                .queryParam("dari", akhir)
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void who_may_not_see_a_version_does_not_see_its_changes() {
        Dunia dunia = new Dunia("7235");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        String path = "/v1/hasil/" + dunia.umumkan("SKD") + "/perubahan";
        as("panitia", "7210", "panitia-7210").get(path).then().statusCode(404);
        as("pelamar", null, "pelamar-1").get(path).then().statusCode(403);
        given().filter(ContractFilter.of("selection")).get(path).then().statusCode(401);
    }

    private static ValidatableResponse changes(String id) {
        return pembuat().get("/v1/hasil/" + id + "/perubahan").then().statusCode(200);
    }
}
