package id.asn.formation.instansi.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.formation.Kota;
import id.asn.formation.pekerjaan.BerkasKota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who acts for DINKES writes for it and PKM-1 below it, and neither for DISKOMINFO nor for the agency as a whole. */
@QuarkusTest
class UnitSendiriIT {
    private static final String BEZETTING = "/v1/kebutuhan/2025/unit/{unit}/jabatan/{jabatan}/bezetting";
    private static final String STAF = "unit,jabatan,jenis_pegawai,jumlah,tahun_berakhir,tanggal_lahir";
    private static final String BARIS =
            "referensi,jenis_pengadaan,kategori,jenis_kebutuhan,jabatan,unit,pendidikan,jumlah,penghasilan_terendah,penghasilan_tertinggi";

    private BerkasKota dinas;
    private Kota kota;
    private String usulan;

    @BeforeEach
    void agency() {
        dinas = new BerkasKota();
        kota = dinas.kota;
        kota.unit("DINKES", Map.of("nama", "Dinas Kesehatan"));
        kota.unit("PKM-3", Map.of("nama", "Puskesmas Tiga", "induk", "DINKES"));
        usulan = kota.draf();
    }

    private RequestSpecification dinkes() {
        return kota.opdOf("DINKES");
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403)
                .body("type", equalTo("/masalah/unit-bukan-wewenang"))
                .body("unit_token", equalTo("DINKES"));
    }

    private ValidatableResponse open(RequestSpecification who, String unit) {
        return who.body(Map.of("unit", unit))
                .post("/v1/usulan/{id}/draf-opd", usulan)
                .then();
    }

    private Map<String, Object> isian(String unit) {
        Map<String, Object> isi = new HashMap<>(kota.isian(2));
        isi.put("unit", unit);
        return isi;
    }

    private ValidatableResponse line(String draf, String unit) {
        return dinkes().body(isian(unit))
                .post("/v1/usulan/{id}/draf-opd/{unit}/rincian", usulan, draf)
                .then();
    }

    @Test
    void drafts_are_opened_filled_and_handed_in_by_their_own_opd_only() {
        refused(open(dinkes(), "DISKOMINFO"));
        open(kota.opdOf("DISKOMINFO"), "DISKOMINFO").statusCode(201);
        open(dinkes(), "DINKES").statusCode(201);
        refused(line("DISKOMINFO", "DISKOMINFO"));
        refused(line("DINKES", "DISKOMINFO"));
        line("DINKES", "PKM-3").statusCode(201).body("unit_asal", equalTo("DINKES"));
        refused(dinkes().post("/v1/usulan/{id}/draf-opd/DISKOMINFO/pengajuan", usulan)
                .then());
        dinkes().post("/v1/usulan/{id}/draf-opd/DINKES/pengajuan", usulan)
                .then()
                .statusCode(200);
        kota.as("bkpsdm")
                .post("/v1/usulan/{id}/draf-opd/DINKES/persetujuan", usulan)
                .then()
                .statusCode(200);
    }

    @Test
    void lines_of_others_and_acts_of_the_agency_are_not_theirs() {
        String shared = kota.baris(usulan, 3);
        refused(dinkes().body(isian("DINKES"))
                .post("/v1/usulan/{id}/rincian", usulan)
                .then());
        refused(dinkes().header("If-Match", "*")
                .body(isian("DINKES"))
                .put("/v1/usulan/{id}/rincian/{b}", usulan, shared)
                .then());
        refused(dinkes().header("If-Match", "*")
                .delete("/v1/usulan/{id}/rincian/{b}", usulan, shared)
                .then());
        refused(dinkes().post("/v1/usulan/{id}/desk", usulan).then());
        kota.as("opd").post("/v1/usulan/{id}/desk", usulan).then().statusCode(200);
    }

    @Test
    void staff_is_recorded_within_ones_own_tree() {
        Map<String, Object> nobody = Map.of("pegawai", new Object[0]);
        refused(dinkes().body(nobody).put(BEZETTING, "PKM-1", dinas.perawat).then());
        dinkes().body(nobody).put(BEZETTING, "PKM-3", dinas.perawat).then().statusCode(200);
    }

    @Test
    void rows_for_other_units_are_refused_row_by_row() {
        JsonPath staf = dinas.selesai(dinas.csvOf(
                "DINKES",
                "bezetting",
                2025,
                Map.of(),
                STAF,
                "PKM-3," + dinas.perawat + ",NON_ASN,5,,",
                "PKM-1," + dinas.perawat + ",NON_ASN,5,,"));
        BerkasKota.hitung(staf, 1, 0, 0, 1);
        assertThat(dinas.temuan(staf), contains("3 unit unit-bukan-wewenang"));
        refused(dinas.csvOf("DINKES", "usulan", 2024, Map.of(), BARIS, "A,CPNS").then());
    }
}
