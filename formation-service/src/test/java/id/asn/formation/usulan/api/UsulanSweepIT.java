package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the operations around a usulan have in common: absent things, bad bodies and parameters. */
@QuarkusTest
class UsulanSweepIT {
    private static final String U = "/v1/usulan/{id}";

    private record Write(String peran, String path, Object isi) {}

    private static List<Write> posts() {
        return List.of(
                new Write("opd", U + "/rincian/" + new UUID(0, 1) + "/catatan", Map.of("teks", "x")),
                new Write("ppk", U + "/penarikan", Map.of("alasan", "x")));
    }

    private static void bad(Response answer) {
        answer.then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        Stream<DynamicTest> reads = Stream.of(
                        "/catatan",
                        "/versi",
                        "/versi/1",
                        "/selisih?dari=1",
                        "/sptjm",
                        "/kesiapan",
                        "/anggaran",
                        "/pertek")
                .map(path -> dynamicTest(
                        path, () -> kota.as("auditor").get(U + path, id).then().statusCode(404)));
        Stream<DynamicTest> writes = posts().stream()
                .map(act -> dynamicTest("POST " + act.path(), () -> kota.as(act.peran())
                        .body(act.isi())
                        .post(act.path(), id)
                        .then()
                        .statusCode(404)));
        return Stream.concat(reads, writes);
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_the_contract_is_400_with_every_fault() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        Stream<DynamicTest> bodies = posts().stream()
                .map(act -> dynamicTest(
                        "POST " + act.path(),
                        () -> bad(kota.as(act.peran()).body("{}").post(act.path(), id))));
        return Stream.concat(
                bodies,
                Stream.of(
                        dynamicTest(
                                "tenggat", () -> bad(kota.as("panrb").body("{}").post("/v1/tenggat-usulan"))),
                        dynamicTest(
                                "alasan", () -> bad(kota.as("bkn").body("{}").put("/v1/alasan-pengembalian/UJI"))),
                        dynamicTest(
                                "a page of nothing",
                                () -> bad(kota.as("auditor")
                                        .queryParam("batas", 0)
                                        .get(U + "/catatan", kota.draf())))));
    }
}
