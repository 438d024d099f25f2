package id.asn.formation.periode.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the readings and acts of this room have in common. */
@QuarkusTest
class PeriodeSweepIT {

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        SatuTahun known = SatuTahun.registration(2051);
        SatuTahun unknown = new SatuTahun(2052);
        return Stream.of(
                dynamicTest(
                        "a version to come", () -> known.get("versi/2").then().statusCode(404)),
                dynamicTest(
                        "a version of nothing",
                        () -> unknown.get("versi/1").then().statusCode(404)),
                dynamicTest(
                        "open in no year", () -> unknown.get("terbuka").then().statusCode(404)),
                dynamicTest("no feed", () -> unknown.get("kalender.ics").then().statusCode(404)),
                dynamicTest("an extension of nothing", () -> unknown.extend(Kota.baru().kode, "2024-09-15T00:00:00Z")
                        .then()
                        .statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> what_did_not_change_is_304() {
        SatuTahun tahun = SatuTahun.registration(2053);
        return Stream.of("versi/1", "kalender.ics")
                .map(path -> dynamicTest(path, () -> {
                    String tag =
                            tahun.get(path).then().statusCode(200).extract().header("ETag");
                    Kota.publik()
                            .header("If-None-Match", tag)
                            .get("/v1/periode/2053/" + path)
                            .then()
                            .statusCode(304);
                }));
    }

    @Test
    void a_time_that_cannot_be_read_and_an_agency_without_digits_are_400() {
        SatuTahun tahun = SatuTahun.registration(2054);
        tahun.get("terbuka?pada=besok").then().statusCode(400).body("kesalahan[0].penunjuk", equalTo("?pada"));
        tahun.get("terbuka?instansi=XYZ").then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @Test
    void an_extension_without_a_reason_is_400_and_of_a_stale_version_412() {
        SatuTahun tahun = SatuTahun.registration(2055);
        SatuTahun.panselnas()
                .body("{}")
                .post("/v1/periode/2055/perpanjangan")
                .then()
                .statusCode(400)
                .body("kesalahan.size()", equalTo(4));
        tahun.extend(Kota.baru().kode, "2024-09-15T00:00:00+07:00", "If-Match", "\"9\"")
                .then()
                .statusCode(412);
    }
}
