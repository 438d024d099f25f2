package id.asn.applicant.sanggah.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the operations on a sanggah have in common: absent things and bad bodies. */
@QuarkusTest
class SanggahSweepIT {

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        UUID nothing = UUID.randomUUID();
        return Stream.of(
                dynamicTest("the person's own", () -> Pemohon.registered()
                        .asks()
                        .get("/v1/lamaran/{id}/sanggah", nothing)
                        .then()
                        .statusCode(404)),
                dynamicTest("an answer", () -> Panitia.of("6273")
                        .contentType("application/json")
                        .body(Map.of("putusan", "TOLAK", "keterangan", "Tetap tidak terbaca."))
                        .post("/v1/sanggah/{id}/jawaban", nothing)
                        .then()
                        .statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_contract_is_400_with_every_fault() {
        return Stream.of("{}", "{\"putusan\":\"MUNGKIN\",\"keterangan\":\"x\"}")
                .map(body -> dynamicTest(body, () -> Panitia.of("6273")
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/sanggah/{id}/jawaban", UUID.randomUUID())
                        .then()
                        .statusCode(400)
                        .body("kesalahan.size()", not(equalTo(0)))));
    }
}
