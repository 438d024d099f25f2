package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.applicant.Panitia;
import id.asn.platform.testkit.ContractFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the operations of the committee have in common: absent things, bad bodies and parameters. */
@QuarkusTest
class VerifikasiSweepIT {
    private static final String V = "/v1/verifikasi/";

    private static Response sends(String role, String path, Object body) {
        return Panitia.as(role, "6273", "siapa-saja")
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static void bad(Response answer) {
        answer.then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        UUID nothing = UUID.randomUUID();
        return Stream.of(
                dynamicTest("second look", () -> sends(
                                "panitia", V + nothing + "/pemeriksaan-kedua", Map.of("hasil", "SAHKAN"))
                        .then()
                        .statusCode(404)),
                dynamicTest("release", () -> Panitia.of("6273")
                        .post(V + "{id}/pelepasan", nothing)
                        .then()
                        .statusCode(404)),
                dynamicTest("announcement", () -> given().filter(ContractFilter.of("applicant"))
                        .get("/v1/pengumuman-administrasi/{id}", nothing)
                        .then()
                        .statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_contract_is_400_with_every_fault() {
        return Stream.concat(
                Stream.of("pengambilan:panitia", "penugasan:bkpsdm", "penarikan:bkpsdm", "pengumuman:panitia")
                        .map(act -> act.split(":"))
                        .map(act -> dynamicTest(act[0], () -> bad(sends(act[1], V + act[0], "{}")))),
                Stream.of(V + "papan", V + "kinerja", V + "pengumuman?batas=0", "/v1/verifikasi?tahap=SELESAI")
                        .map(path ->
                                dynamicTest(path, () -> bad(Panitia.of("6273").get(path)))));
    }

    @TestFactory
    Stream<DynamicTest> a_page_of_nothing_is_400() {
        return Stream.of(dynamicTest(
                "lines",
                () -> bad(given().filter(ContractFilter.of("applicant"))
                        .queryParam("batas", 0)
                        .get("/v1/pengumuman-administrasi/{id}/baris", UUID.randomUUID()))));
    }
}
