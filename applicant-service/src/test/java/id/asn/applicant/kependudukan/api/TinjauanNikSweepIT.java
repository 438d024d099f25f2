package id.asn.applicant.kependudukan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.applicant.Panselnas;
import id.asn.applicant.kependudukan.Kependudukan;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the operations on a check have in common: absent things, bad words and bad bodies. */
@QuarkusTest
class TinjauanNikSweepIT {

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        UUID nothing = UUID.randomUUID();
        return Stream.of(
                dynamicTest("a check", () -> Kependudukan.looks(nothing).statusCode(404)),
                dynamicTest("a decision", () -> Kependudukan.decides(nothing, Kependudukan.decision(1, "DATA_BENAR"))
                        .statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> a_filter_of_no_known_word_is_400() {
        return Stream.of("keadaan=SELESAI", "jenis=ALAMAT", "batas=0", "batas=201")
                .map(filter -> dynamicTest(filter, () -> Panselnas.asks()
                        .queryParam(filter.split("=")[0], filter.split("=")[1])
                        .get("/v1/pemeriksaan-nik")
                        .then()
                        .statusCode(400)));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_contract_is_400_with_every_fault() {
        return Stream.of(
                        "{}",
                        "{\"putusan\":\"DATA_BENAR\",\"catatan\":\"Sesuai akta kelahiran.\"}",
                        "{\"giliran\":1,\"putusan\":\"TOLAK\",\"catatan\":\"Sesuai akta kelahiran.\"}",
                        "{\"giliran\":1,\"putusan\":\"DATA_BENAR\",\"catatan\":\"-\"}")
                .map(body -> dynamicTest(body, () -> Panselnas.asks()
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/pemeriksaan-nik/{id}/putusan", UUID.randomUUID())
                        .then()
                        .statusCode(400)
                        .body("kesalahan.size()", not(equalTo(0)))));
    }
}
