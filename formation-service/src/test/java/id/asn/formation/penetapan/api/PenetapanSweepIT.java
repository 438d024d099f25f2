package id.asn.formation.penetapan.api;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every operation on national allocations has in common: bad input, absent things, stale versions, wrong states. */
@QuarkusTest
class PenetapanSweepIT {
    private static final String PATH = "/v1/usul-alokasi/";

    private static void bad(Response answer) {
        answer.then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @TestFactory
    Stream<DynamicTest> bad_parameters_are_400() {
        Setahun year = new Setahun(2090);
        String id = UUID.randomUUID().toString();
        return Stream.of(
                        "/v1/penetapan-nasional",
                        "/v1/penetapan-nasional/rekapitulasi",
                        "/v1/penetapan-nasional?tahun=2024&batas=0",
                        "/v1/usul-alokasi?batas=0",
                        PATH + id + "/baris?batas=0")
                .map(path -> dynamicTest(path, () -> bad(year.baca(path))));
    }

    @TestFactory
    Stream<DynamicTest> bad_bodies_are_400() {
        Setahun year = new Setahun(2090);
        Kota kota = Kota.baru();
        Map<String, Object> zero = year.isi(0);
        zero.put("bobot", Map.of("guru", "0"));
        String id = UUID.randomUUID().toString();
        return Stream.of(
                dynamicTest("weight of nothing", () -> bad(year.hitung(zero))),
                dynamicTest("change without lines", () -> bad(year.ubah(id))),
                dynamicTest("floor below nothing", () -> bad(year.ubah(id, Setahun.kursi(kota, -1)))));
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        Setahun year = new Setahun(2091);
        String id = UUID.randomUUID().toString();
        return Stream.of(
                dynamicTest("plan", () -> absent(year.baca("/v1/kuota-nasional/2091"))),
                dynamicTest("proposal", () -> absent(year.baca(PATH + id))),
                dynamicTest("its lines", () -> absent(year.baca(PATH + id + "/baris"))),
                dynamicTest("proposal without a plan", () -> absent(year.hitung(year.isi(0)))),
                dynamicTest("change", () -> absent(year.ubah(id, Setahun.kursi(Kota.baru(), 1)))),
                dynamicTest("signature", () -> absent(year.tandatangani(id, "panrb-dua"))));
    }

    private static void absent(Response answer) {
        answer.then().statusCode(404);
    }

    @Test
    void stale_versions_are_412_wrong_states_409_and_the_unchanged_304() {
        Setahun year = new Setahun(2092);
        Kota kota = Kota.baru();
        year.berpendapat(kota, 3);
        year.rencana(2, null, Setahun.pos("DAERAH", 2)).then().statusCode(200);
        String usul = year.usul();
        stale(kota, usul);
        year.tandatangani(usul, "panrb-dua").then().statusCode(200);
        year.tandatangani(usul, "panrb-dua").then().statusCode(409).body("status_kini", equalTo("DITANDATANGANI"));
        year.ubah(usul, Setahun.kursi(kota, 2)).then().statusCode(409);
    }

    private static void stale(Kota kota, String usul) {
        var change = Map.of("alasan", "x", "baris", List.of(Setahun.kursi(kota, 2)));
        kota.as("panrb")
                .header("If-Match", "\"9\"")
                .body(change)
                .post(PATH + usul + "/perubahan")
                .then()
                .statusCode(412);
        kota.as("panrb", "panrb-dua")
                .header("If-Match", "\"9\"")
                .post(PATH + usul + "/penandatanganan")
                .then()
                .statusCode(412);
        kota.as("auditor")
                .header("If-None-Match", "\"0\"")
                .get(PATH + usul)
                .then()
                .statusCode(304);
    }
}
