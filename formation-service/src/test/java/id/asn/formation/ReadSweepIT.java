package id.asn.formation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every reading has in common, and every edit of one thing: bad parameters, absent things, what did not change. */
@QuarkusTest
class ReadSweepIT {
    private static void bad(Response answer) {
        answer.then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @TestFactory
    Stream<DynamicTest> a_page_of_nothing_is_400() {
        Kota kota = Kota.baru();
        return Stream.of(
                        "/v1/instansi",
                        "/v1/instansi/" + kota.kode + "/unit-kerja",
                        "/v1/jabatan",
                        "/v1/usulan",
                        "/v1/rincian-formasi",
                        "/v1/formasi")
                .map(path -> dynamicTest(
                        path,
                        () -> bad(kota.as("auditor").queryParam("batas", 0).get(path))));
    }

    @TestFactory
    Stream<DynamicTest> other_parameters_are_checked_too() {
        Kota kota = Kota.baru();
        return Stream.of(
                dynamicTest("a ledger of no year", () -> bad(kota.as("auditor").get("/v1/neraca"))),
                dynamicTest(
                        "a feed after a foreign cursor",
                        () -> bad(kota.as("layanan")
                                .queryParam("after", "bukan-kursor")
                                .get("/v1/kejadian"))));
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        return Stream.of(
                        "/v1/instansi/ABCD",
                        "/v1/instansi/ABCD/unit-kerja",
                        "/v1/instansi/" + kota.kode + "/unit-kerja/TIADA",
                        "/v1/jabatan/TIADA",
                        "/v1/periode/2098",
                        "/v1/usulan/" + id,
                        "/v1/usulan/" + id + "/rincian/" + id,
                        "/v1/rincian-formasi/" + id,
                        "/v1/rincian-formasi/" + id + "/keputusan",
                        "/v1/formasi/" + id,
                        "/v1/neraca/formasi/" + id)
                .map(path -> dynamicTest(
                        path, () -> kota.as("auditor").get(path).then().statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> an_edit_of_something_absent_is_404() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        String baris = "/v1/usulan/" + id + "/rincian/" + id;
        var terisi = Map.of("terisi", 1, "versi_hasil", id, "sha256", Kota.SHA256);
        return Stream.of(
                absent("line", () -> kota.as("opd").body(kota.isian(1)).put(baris)),
                absent("line away", () -> kota.as("opd").delete(baris)),
                absent("seats", () -> kota.kursi(id, id, 1, "*")),
                absent("result", () -> kota.as("layanan").body(terisi).put("/v1/formasi/{id}/keterisian", id)),
                absent("calendar", () -> kota.as("panselnas").body(change()).post("/v1/periode/2097/perubahan")));
    }

    private static DynamicTest absent(String name, Supplier<Response> edit) {
        return dynamicTest(name, () -> edit.get().then().statusCode(404));
    }

    private static Map<String, String> change() {
        return Map.of("tahap", "SKD", "buka", "2024-01-01T00:00:00Z", "tutup", "2024-02-01T00:00:00Z", "alasan", "x");
    }

    @TestFactory
    Stream<DynamicTest> what_did_not_change_is_304() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(1).get(0);
        String usulan = kota.as("opd").get("/v1/usulan").path("data[0].id");
        String rincian = kota.as("opd").get("/v1/rincian-formasi").path("data[0].id");
        kota.as("panselnas")
                .body(Map.of(
                        "tahap",
                        List.of(Map.of(
                                "tahap", "SKD", "buka", "2024-01-01T00:00:00Z", "tutup", "2024-02-01T00:00:00Z"))))
                .put("/v1/periode/2096")
                .then()
                .statusCode(200);
        return Stream.of(
                        "/v1/instansi/" + kota.kode,
                        "/v1/instansi/" + kota.kode + "/unit-kerja/DISKOMINFO",
                        "/v1/jabatan/" + kota.jabatan,
                        "/v1/periode/2096",
                        "/v1/usulan/" + usulan,
                        "/v1/usulan/" + usulan + "/rincian/" + formasi,
                        "/v1/rincian-formasi/" + rincian,
                        "/v1/formasi/" + formasi)
                .map(path -> dynamicTest(path, () -> unchanged(kota, path)));
    }

    private static void unchanged(Kota kota, String path) {
        String etag =
                kota.as("auditor").get(path).then().statusCode(200).extract().header("ETag");
        kota.as("auditor").header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @TestFactory
    Stream<DynamicTest> seats_are_changed_only_in_the_draft() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(1);
        String formasi = kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        return Stream.of(dynamicTest(
                "after the decree",
                () -> kota.kursi(rincian, formasi, 0, "*").then().statusCode(409)));
    }

    @TestFactory
    Stream<DynamicTest> a_unit_of_an_agency_that_nobody_registered_is_404() {
        return Stream.of(dynamicTest("bkpsdm of nowhere", () -> Kota.publik()
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of("bkpsdm", "ABCD"))
                .body(Map.of("nama", "X"))
                .put("/v1/instansi/ABCD/unit-kerja/X")
                .then()
                .statusCode(404)));
    }
}
