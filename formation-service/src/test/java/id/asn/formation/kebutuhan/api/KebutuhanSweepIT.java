package id.asn.formation.kebutuhan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every reading and every edit of needs have in common. */
@QuarkusTest
class KebutuhanSweepIT {
    private static final List<String> PARTS = List.of("", "/bezetting", "/rencana");

    private static String post(String jabatan, String part) {
        return "/v1/kebutuhan/2025/unit/PKM-1/jabatan/" + jabatan + part;
    }

    private static List<String> lists() {
        return List.of(
                "/v1/kebutuhan/2025?batas=5&",
                "/v1/peta-jabatan?tahun=2025&",
                "/v1/peta-jabatan/jumlah?tahun=2025&",
                "/v1/proyeksi-pegawai?tahun=2025&");
    }

    @TestFactory
    Stream<DynamicTest> a_national_office_must_name_the_agency() {
        Perencana dinas = new Perencana();
        return Stream.concat(
                        lists().stream(),
                        Stream.of("", "/efektivitas", "/bezetting", "/rencana").map(part -> post(dinas.jabatan, part)))
                .map(path -> dynamicTest(path, () -> dinas.kota
                        .as("bkn")
                        .get(path)
                        .then()
                        .statusCode(400)
                        .body("kesalahan[0].penunjuk", equalTo("?instansi"))));
    }

    @TestFactory
    Stream<DynamicTest> another_agency_is_404_and_so_is_what_nobody_recorded() {
        Perencana dinas = new Perencana();
        Kota other = Kota.baru();
        Stream<DynamicTest> foreign = lists().stream()
                .map(path -> dynamicTest(path, () -> other.as("bkpsdm")
                        .get(path + "instansi=" + dinas.kota.kode)
                        .then()
                        .statusCode(404)));
        Stream<DynamicTest> absent = Stream.of("", "/efektivitas", "/bezetting", "/rencana")
                .map(part -> dynamicTest("absent" + part, () -> dinas.kota
                        .as("opd")
                        .get(post(dinas.jabatan, part))
                        .then()
                        .statusCode(404)));
        Stream<DynamicTest> taken = Stream.of(dynamicTest("absent away", () -> dinas.kota
                .as("opd")
                .delete(post(dinas.jabatan, ""))
                .then()
                .statusCode(404)));
        return Stream.of(foreign, absent, taken).flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> a_unit_or_a_year_that_is_none_is_told() {
        Perencana dinas = new Perencana();
        Stream<DynamicTest> units = lists().stream()
                .skip(1)
                .map(path -> dynamicTest(path, () -> dinas.kota
                        .as("opd")
                        .get(path + "unit=TIADA")
                        .then()
                        .statusCode(404)));
        Stream<DynamicTest> years = Stream.of("/v1/peta-jabatan", "/v1/peta-jabatan/jumlah", "/v1/proyeksi-pegawai")
                .map(path -> dynamicTest(path, () -> dinas.kota
                        .as("opd")
                        .get(path)
                        .then()
                        .statusCode(400)
                        .body("kesalahan[0].penunjuk", equalTo("?tahun"))));
        return Stream.concat(units, years);
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_breaks_the_contract_is_400() {
        Perencana dinas = new Perencana();
        return PARTS.stream()
                .map(part -> dynamicTest("PUT" + part, () -> dinas.kota
                        .as("opd")
                        .body(Map.of())
                        .put(post(dinas.jabatan, part))
                        .then()
                        .statusCode(400)
                        .body("kesalahan.size()", not(equalTo(0)))));
    }

    private static Perencana recorded() {
        Perencana dinas = new Perencana();
        dinas.butuh("PKM-1", dinas.jabatan, 2);
        dinas.pns("PKM-1", dinas.jabatan, 1);
        dinas.plan("PKM-1", dinas.jabatan, Map.of("tahun", 2026, "masuk", 1))
                .then()
                .statusCode(200);
        return dinas;
    }

    @TestFactory
    Stream<DynamicTest> what_did_not_change_is_304() {
        Perencana dinas = recorded();
        return PARTS.stream()
                .map(part -> dynamicTest("GET" + part, () -> unchanged(dinas.kota, post(dinas.jabatan, part))));
    }

    @TestFactory
    Stream<DynamicTest> an_edit_says_which_version_it_edits() {
        Perencana dinas = recorded();
        String away = post(dinas.jabatan, "");
        return Stream.of(
                dynamicTest(
                        "plan", () -> dinas.plan("PKM-1", dinas.jabatan).then().statusCode(428)),
                dynamicTest("stale plan", () -> stale(dinas, "/rencana", Map.of("rencana", List.of()))),
                dynamicTest(
                        "away", () -> dinas.kota.as("opd").delete(away).then().statusCode(428)),
                dynamicTest("stale away", () -> dinas.kota
                        .as("opd")
                        .header("If-Match", "\"99\"")
                        .delete(away)
                        .then()
                        .statusCode(412)));
    }

    private static void stale(Perencana dinas, String part, Map<String, ?> isi) {
        dinas.kota
                .as("opd")
                .header("If-Match", "\"99\"")
                .body(isi)
                .put(post(dinas.jabatan, part))
                .then()
                .statusCode(412);
    }

    private static void unchanged(Kota kota, String path) {
        String etag = kota.as("ppk").get(path).then().statusCode(200).extract().header("ETag");
        kota.as("ppk").header("If-None-Match", etag).get(path).then().statusCode(304);
    }
}
