package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class DrafIT {
    private static final String D = "/v1/usulan/{id}/draf-opd";
    private static final Map<String, String> WHY = Map.of("alasan", "Beban kerja belum dilampirkan");

    private static ValidatableResponse open(Kota kota, String usulan, String unit) {
        return kota.as("opd").body(Map.of("unit", unit)).post(D, usulan).then();
    }

    private static ValidatableResponse line(Kota kota, String usulan, String unit, int jumlah) {
        return kota.as("opd")
                .body(kota.isian(jumlah))
                .post(D + "/{unit}/rincian", usulan, unit)
                .then();
    }

    private static ValidatableResponse act(Kota kota, String usulan, String unit, String act) {
        return switch (act) {
            case "pengajuan" ->
                kota.as("opd").post(D + "/{unit}/pengajuan", usulan, unit).then();
            case "pengembalian" ->
                kota.as("bkpsdm")
                        .body(WHY)
                        .post(D + "/{unit}/pengembalian", usulan, unit)
                        .then();
            default ->
                kota.as("bkpsdm").post(D + "/{unit}/persetujuan", usulan, unit).then();
        };
    }

    private static Kota twoUnits() {
        Kota kota = Kota.baru();
        kota.unit("DINKES", Map.of("nama", "Dinas Kesehatan")).then().statusCode(200);
        return kota;
    }

    private static ValidatableResponse consolidate(Kota kota, String usulan) {
        return kota.as("bkpsdm").post("/v1/usulan/{id}/konsolidasi", usulan).then();
    }

    @Test
    void the_drafts_of_two_opd_become_one_usulan_whose_lines_know_where_they_came_from() {
        Kota kota = twoUnits();
        String usulan = kota.draf();
        for (String unit : new String[] {"DISKOMINFO", "DINKES"}) {
            open(kota, usulan, unit).statusCode(201).header("Location", containsString("/draf-opd"));
            line(kota, usulan, unit, 2).statusCode(201).body("unit_asal", equalTo(unit));
            act(kota, usulan, unit, "pengajuan").statusCode(200).body("status", equalTo("DIAJUKAN"));
        }
        act(kota, usulan, "DINKES", "persetujuan").statusCode(200);
        consolidate(kota, usulan)
                .statusCode(422)
                .body("type", equalTo("/masalah/draf-belum-disetujui"))
                .body("kesalahan.unit", contains("DISKOMINFO"));
        act(kota, usulan, "DISKOMINFO", "persetujuan").statusCode(200);
        consolidate(kota, usulan)
                .statusCode(200)
                .body("status", equalTo("KONSOLIDASI"))
                .body("rincian.unit_asal", contains("DISKOMINFO", "DINKES"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800")).then().statusCode(200);
        kota.as("bkn")
                .get("/v1/usulan/{id}/versi/1", usulan)
                .then()
                .body("rincian.unit_asal", contains("DISKOMINFO", "DINKES"));
    }

    @Test
    void a_draft_at_the_desk_is_closed_to_its_opd_and_the_others_are_not() {
        Kota kota = twoUnits();
        String usulan = kota.draf();
        open(kota, usulan, "DISKOMINFO").statusCode(201);
        open(kota, usulan, "DINKES").statusCode(201);
        String baris = line(kota, usulan, "DINKES", 2).statusCode(201).extract().path("id");
        act(kota, usulan, "DINKES", "pengajuan").statusCode(200);
        line(kota, usulan, "DINKES", 1).statusCode(409).body("status_kini", equalTo("DIAJUKAN"));
        change(kota, usulan, baris, "opd").statusCode(409);
        kota.as("opd")
                .header("If-Match", "*")
                .delete("/v1/usulan/{id}/rincian/{b}", usulan, baris)
                .then()
                .statusCode(409);
        line(kota, usulan, "DISKOMINFO", 1).statusCode(201);
        act(kota, usulan, "DINKES", "pengembalian")
                .statusCode(200)
                .body("jejak[3].alasan", equalTo("Beban kerja belum dilampirkan"));
        change(kota, usulan, baris, "opd").statusCode(200).body("unit_asal", equalTo("DINKES"));
    }

    private static ValidatableResponse change(Kota kota, String usulan, String baris, String peran) {
        return kota.as(peran)
                .header("If-Match", "*")
                .body(kota.isian(3))
                .put("/v1/usulan/{id}/rincian/{b}", usulan, baris)
                .then();
    }

    @Test
    void an_agreed_draft_may_still_go_back_until_it_is_consolidated() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        open(kota, usulan, "DISKOMINFO").statusCode(201);
        String baris = line(kota, usulan, "DISKOMINFO", 2).extract().path("id");
        act(kota, usulan, "DISKOMINFO", "pengajuan");
        act(kota, usulan, "DISKOMINFO", "persetujuan");
        act(kota, usulan, "DISKOMINFO", "pengembalian").statusCode(200).body("status", equalTo("DRAF"));
        act(kota, usulan, "DISKOMINFO", "pengajuan");
        act(kota, usulan, "DISKOMINFO", "persetujuan");
        consolidate(kota, usulan).statusCode(200);
        act(kota, usulan, "DISKOMINFO", "pengembalian")
                .statusCode(409)
                .body("type", equalTo("/masalah/usulan-bukan-draf"));
        change(kota, usulan, baris, "bkpsdm").statusCode(200);
        open(kota, usulan, "DISKOMINFO").statusCode(409);
    }

    @Test
    void a_usulan_goes_to_the_desk_as_a_whole_only_when_every_draft_was_agreed_to() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        open(kota, usulan, "DISKOMINFO").statusCode(201);
        line(kota, usulan, "DISKOMINFO", 2).statusCode(201);
        kota.act("opd", usulan, "desk", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/draf-belum-disetujui"))
                .body("kesalahan.unit", contains("DISKOMINFO"));
        act(kota, usulan, "DISKOMINFO", "pengajuan");
        act(kota, usulan, "DISKOMINFO", "persetujuan");
        kota.act("opd", usulan, "desk", null).then().statusCode(200).body("status", equalTo("DESK"));
    }

    @Test
    void a_unit_has_one_draft_and_lines_without_one_have_no_origin() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        open(kota, usulan, "DISKOMINFO").statusCode(201);
        open(kota, usulan, "DISKOMINFO").statusCode(409).body("type", equalTo("/masalah/draf-sudah-ada"));
        open(kota, usulan, "TIADA").statusCode(404);
        kota.baris(usulan, 1);
        kota.as("opd").get("/v1/usulan/{id}", usulan).then().body("rincian[0].unit_asal", nullValue());
        kota.as("auditor").get(D, usulan).then().statusCode(200).body("data.unit", contains("DISKOMINFO"));
        Map<String, Object> wrong = new HashMap<>(kota.isian(1));
        wrong.put("jabatan", "TIADA");
        kota.as("opd")
                .body(wrong)
                .post(D + "/DISKOMINFO/rincian", usulan)
                .then()
                .statusCode(422);
    }

    @TestFactory
    Stream<DynamicTest> every_act_needs_the_right_state_the_last_version_and_something_there() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        open(kota, usulan, "DISKOMINFO").statusCode(201);
        act(kota, usulan, "DISKOMINFO", "pengajuan").statusCode(200);
        return Stream.of(
                dynamicTest("pengajuan", () -> sweep(kota, usulan, "opd", "pengajuan")),
                dynamicTest("pengembalian", () -> returns(kota, usulan)),
                dynamicTest("persetujuan", () -> sweep(kota, usulan, "bkpsdm", "persetujuan")),
                dynamicTest("konsolidasi", () -> consolidation(kota)),
                dynamicTest("bodies", () -> bodies(kota, usulan)));
    }

    private static void sweep(Kota kota, String usulan, String peran, String act) {
        String nobody = UUID.randomUUID().toString();
        kota.as(peran).post(D + "/DISKOMINFO/" + act, nobody).then().statusCode(404);
        kota.as(peran)
                .header("If-Match", "\"999\"")
                .post(D + "/DISKOMINFO/" + act, usulan)
                .then()
                .statusCode(412);
        Kota other = Kota.baru();
        String draft = other.draf();
        open(other, draft, "DISKOMINFO");
        if (act.equals("pengajuan")) {
            act(other, draft, "DISKOMINFO", act).statusCode(200);
        }
        act(other, draft, "DISKOMINFO", act).statusCode(409);
    }

    private static void returns(Kota kota, String usulan) {
        String path = D + "/DISKOMINFO/pengembalian";
        kota.as("bkpsdm").body(WHY).post(path, UUID.randomUUID()).then().statusCode(404);
        kota.as("bkpsdm").body("{}").post(path, usulan).then().statusCode(400);
        kota.as("bkpsdm")
                .header("If-Match", "\"999\"")
                .body(WHY)
                .post(path, usulan)
                .then()
                .statusCode(412);
        Kota other = Kota.baru();
        String draft = other.draf();
        open(other, draft, "DISKOMINFO");
        act(other, draft, "DISKOMINFO", "pengembalian").statusCode(409).body("tindakan", equalTo("KEMBALIKAN"));
    }

    private static void consolidation(Kota kota) {
        consolidate(kota, UUID.randomUUID().toString()).statusCode(404);
        Kota other = Kota.baru();
        consolidate(other, other.konsolidasi(1)).statusCode(409);
        Kota third = Kota.baru();
        third.as("bkpsdm")
                .header("If-Match", "\"999\"")
                .post("/v1/usulan/{id}/konsolidasi", third.draf())
                .then()
                .statusCode(412);
    }

    private static void bodies(Kota kota, String usulan) {
        kota.as("opd").body("{}").post(D, usulan).then().statusCode(400);
        kota.as("opd").body("{}").post(D + "/DISKOMINFO/rincian", usulan).then().statusCode(400);
        String nobody = UUID.randomUUID().toString();
        open(kota, nobody, "DISKOMINFO").statusCode(404);
        line(kota, nobody, "DISKOMINFO", 1).statusCode(404);
        kota.as("opd").get(D, nobody).then().statusCode(404);
    }
}
