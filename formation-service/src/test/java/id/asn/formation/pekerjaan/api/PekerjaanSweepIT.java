package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.as;
import static id.asn.formation.pekerjaan.Unggahan.csv;
import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static id.asn.formation.pekerjaan.Unggahan.selesai;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class PekerjaanSweepIT {
    private static final String JSON = "application/json";

    private static String job(String kode) {
        return "/v1/pekerjaan/"
                + selesai(csv("pendidikan", "kode,nama\n" + kode + ",S-1 SAPU\n"))
                        .getString("id");
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                        "/v1/pekerjaan/" + id,
                        "/v1/pekerjaan/" + id + "/baris",
                        "/v1/pekerjaan/" + id + "/berkas-galat",
                        "/v1/impor/tiada/templat.xlsx",
                        "/v1/pendidikan/TIADA",
                        "/v1/pendidikan/TIADA/riwayat",
                        "/v1/jabatan/TIADA/riwayat",
                        "/v1/instansi/ABCD/riwayat")
                .map(path ->
                        dynamicTest(path, () -> as("bkn", JSON).get(path).then().statusCode(404)));
    }

    @Test
    void a_target_that_is_not_there_is_404() {
        csv("tiada", "kode,nama\n").then().statusCode(404);
    }

    @TestFactory
    Stream<DynamicTest> a_bad_parameter_is_400() {
        Kota kota = Kota.baru();
        String job = job("7799001");
        return Stream.of(
                        job + "/baris?batas=0",
                        "/v1/pendidikan?batas=0",
                        "/v1/pendidikan?tingkat=x",
                        "/v1/pendidikan?pada=2024-02-31",
                        "/v1/pendidikan/7799001?pada=kemarin",
                        "/v1/jabatan/" + kota.jabatan + "?pada=kemarin",
                        "/v1/instansi?pada=kemarin",
                        "/v1/instansi/" + kota.kode + "?pada=kemarin")
                .map(path -> dynamicTest(path, () -> as("bkn", JSON)
                        .get(path)
                        .then()
                        .statusCode(400)
                        .body("kesalahan.size()", not(equalTo(0)))));
    }

    @TestFactory
    Stream<DynamicTest> what_did_not_change_is_304() {
        return Stream.of(job("7799002"), "/v1/pendidikan/7799002")
                .map(path -> dynamicTest(path, () -> {
                    String etag = as("bkn", JSON)
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .header("ETag");
                    as("bkn", JSON)
                            .header("If-None-Match", etag)
                            .get(path)
                            .then()
                            .statusCode(304);
                }));
    }

    @Test
    void another_office_does_not_see_the_job() {
        String path = job("7799003");
        as("panselnas", JSON).get(path).then().statusCode(404);
        as("panselnas", JSON).get(path + "/baris").then().statusCode(404);
        as("panselnas", JSON).get(path + "/berkas-galat").then().statusCode(404);
    }

    @Test
    void a_repeated_key_leaves_one_job() {
        String key = UUID.randomUUID().toString();
        byte[] isi = "kode,nama\n7799004,S-1 KUNCI\n".getBytes(StandardCharsets.UTF_8);
        String first = dengan("text/csv")
                .header("Idempotency-Key", key)
                .body(isi)
                .post("/v1/impor/pendidikan")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        dengan("text/csv")
                .header("Idempotency-Key", key)
                .body(isi)
                .post("/v1/impor/pendidikan")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first));
    }
}
