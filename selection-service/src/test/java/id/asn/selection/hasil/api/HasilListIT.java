package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HasilListIT {

    @Test
    void a_committee_sees_its_own_agencys_announced_results_only() {
        Dunia dunia = new Dunia("7209");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        String id = dunia.hitung("SKD").getString("id");
        as("panitia", "7209", "panitia-7209").get("/v1/hasil/" + id).then().statusCode(404);
        pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then().statusCode(200);
        as("panitia", "7209", "panitia-7209").get("/v1/hasil/" + id).then().statusCode(200);
        as("panitia", "7209", "panitia-7209")
                .get("/v1/hasil/" + id + "/baris")
                .then()
                .statusCode(200);
        as("panitia", "7210", "panitia-7210").get("/v1/hasil/" + id).then().statusCode(404);
        as("panitia", "7210", "panitia-7210")
                .get("/v1/hasil")
                .then()
                .statusCode(200)
                .body("data.id", not(hasItem(id)));
    }

    @Test
    void lists_are_filtered_and_go_on_after_a_cursor() {
        Dunia dunia = new Dunia("7211");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        String first = dunia.hitung("SKD").getString("id");
        Dunia.skd(nomor + ",ya,75,130,190");
        String second = dunia.hitung("SKD").getString("id");
        String next = list().queryParam("batas", 1)
                .get("/v1/hasil")
                .then()
                .statusCode(200)
                .body("data.id", contains(first))
                .extract()
                .path("selanjutnya");
        list().queryParam("after", next).get("/v1/hasil").then().body("data.id", contains(second));
        list().queryParam("after", "???").get("/v1/hasil").then().statusCode(400);
    }

    @Test
    void outcomes_are_filtered_and_what_is_not_there_is_not_found() {
        Dunia dunia = new Dunia("7213");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        String first = dunia.hitung("SKD").getString("id");
        rows(first).body("data", hasSize(1));
        pembuat()
                .queryParam("kode", "TL")
                .get("/v1/hasil/" + first + "/baris")
                .then()
                .body("data", hasSize(0));
        pembuat()
                .queryParam("batas", 0)
                .get("/v1/hasil/" + first + "/baris")
                .then()
                .statusCode(400);
        String nowhere = "/v1/hasil/" + UUID.randomUUID();
        for (String inside : new String[] {"", "/baris", "/berkas", "/keterisian"}) {
            pembuat().get(nowhere + inside).then().statusCode(404);
        }
    }

    private static RequestSpecification list() {
        return pembuat()
                .queryParam("instansi", "7211")
                .queryParam("tahun", 2024)
                .queryParam("tahap", "SKD");
    }

    private static ValidatableResponse rows(String id) {
        return pembuat().get("/v1/hasil/" + id + "/baris").then().statusCode(200);
    }
}
