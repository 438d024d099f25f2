package id.asn.formation.formasi.api;

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

/** What the acts and readings that follow a decree have in common. */
@QuarkusTest
class FormasiSweepIT {

    /** An act, who may, and a body that keeps the contract. */
    private record Act(String peran, String path, Object isi) {
        Response on(Kota kota, String rincian) {
            return kota.actRincian(peran, rincian, path, isi);
        }
    }

    private static List<Act> acts() {
        return List.of(
                new Act("panselnas", "jadwal-pengumuman", Map.of("pada", "2099-08-20T00:00:00Z")),
                new Act("panselnas", "pembatalan-pengumuman", Map.of("alasan", "Tunda")),
                new Act("panselnas", "penutupan", Map.of("alasan", "Selesai")),
                new Act("panrb", "revisi", RevisiIT.isi(UUID.randomUUID().toString(), 1)));
    }

    @TestFactory
    Stream<DynamicTest> an_act_on_something_absent_is_404() {
        Kota kota = Kota.baru();
        String nobody = UUID.randomUUID().toString();
        return acts().stream()
                .map(act -> dynamicTest(
                        act.path(), () -> act.on(kota, nobody).then().statusCode(404)));
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_breaks_the_contract_is_400() {
        Kota kota = Kota.baru();
        String id = UUID.randomUUID().toString();
        Stream<DynamicTest> empty = acts().stream()
                .map(act -> dynamicTest(act.path(), () -> kota.actRincian(act.peran(), id, act.path(), Map.of())
                        .then()
                        .statusCode(400)
                        .body("kesalahan.size()", not(equalTo(0)))));
        DynamicTest instant = dynamicTest(
                "besok", () -> kota.actRincian("panselnas", id, "jadwal-pengumuman", Map.of("pada", "besok"))
                        .then()
                        .statusCode(400));
        return Stream.concat(empty, Stream.of(instant));
    }

    @TestFactory
    Stream<DynamicTest> an_act_on_a_version_that_is_not_the_last_is_412() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(1);
        return acts().stream()
                .map(act -> dynamicTest(act.path(), () -> kota.as(act.peran())
                        .header("If-Match", "\"999\"")
                        .body(act.isi())
                        .post("/v1/rincian-formasi/{id}/" + act.path(), rincian)
                        .then()
                        .statusCode(412)));
    }

    @TestFactory
    Stream<DynamicTest> an_act_in_the_wrong_state_is_409() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(1);
        return acts().stream()
                .map(act -> dynamicTest(
                        act.path(),
                        () -> act.on(kota, rincian).then().statusCode(409).body("status_kini", equalTo("DRAF"))));
    }

    @TestFactory
    Stream<DynamicTest> what_has_no_decree_has_none_to_read() {
        Kota kota = Kota.baru();
        String draft = kota.rincian(1);
        String nobody = UUID.randomUUID().toString();
        return Stream.of(
                        "/v1/rincian-formasi/" + draft + "/kesesuaian",
                        "/v1/rincian-formasi/" + nobody + "/kesesuaian",
                        "/v1/rincian-formasi/" + draft + "/keputusan/1",
                        "/v1/formasi/" + nobody + "/riwayat")
                .map(path -> dynamicTest(
                        path, () -> kota.as("auditor").get(path).then().statusCode(404)));
    }
}
