package id.asn.formation.kebutuhan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import id.asn.formation.kebutuhan.Lembar;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class BebanKerjaIT {

    @TestFactory
    Stream<DynamicTest> a_published_workload_comes_to_its_need() {
        Perencana dinas = new Perencana();
        List<Map<String, String>> cases = Lembar.baca("contoh/beban-kerja.csv");
        assertEquals(6, cases.size());
        return cases.stream()
                .map(row -> dynamicTest(row.get("menit"), () -> {
                    String etag = dinas.kota
                            .as("opd")
                            .get(Perencana.POST, Perencana.TAHUN, "PKM-1", dinas.jabatan)
                            .header("ETag");
                    Response answer = dinas.kota
                            .as("opd")
                            .header("If-Match", etag == null ? "*" : etag)
                            .body(Perencana.beban(row.get("menit")))
                            .put(Perencana.POST, Perencana.TAHUN, "PKM-1", dinas.jabatan);
                    answer.then()
                            .statusCode(200)
                            .body("hasil_bagi", equalTo(row.get("hasil_bagi")))
                            .body("kebutuhan", equalTo(Integer.parseInt(row.get("half_up"))));
                }));
    }

    private static Map<String, Object> tugas(String volume, String ukuran, String nilai) {
        return Map.of("uraian", "Melayani", "satuan", "orang", "volume", volume, ukuran, nilai);
    }

    @Test
    void an_analysis_is_explained_to_the_last_step_when_it_is_read_again() {
        Perencana dinas = new Perencana();
        var tasks = List.of(tugas("12", "menit", "240.5"), tugas("10.5", "menit", "15"));
        var isi = Map.of("pendekatan", "HASIL_KERJA", "wajib", true, "wke_menit", 75_000, "tugas", tasks);
        dinas.analyse(2025, "PKM-1", dinas.jabatan, isi).then().statusCode(200);
        dinas.kota
                .as("auditor")
                .queryParam("instansi", dinas.kota.kode)
                .get(Perencana.POST, 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(200)
                .body("tugas.rumus", contains("12 x 240.5", "10.5 x 15"))
                .body("tugas.beban", contains("2886", "157.5"))
                .body("tugas.volume", contains("12", "10.5"))
                .body("hasil_bagi", equalTo("0.0406"))
                .body("langkah.nama", contains("BEBAN_MENIT", "HASIL_BAGI", "PEMBULATAN", "MINIMUM_SATU"))
                .body("langkah.hasil", contains("3043.5", "0.0406", "0", "1"))
                .body("langkah[1].dasar_hukum", equalTo("PermenPANRB 1/2020"))
                .body("kebutuhan", equalTo(1));
    }

    @Test
    void an_edit_names_the_version_it_edits() {
        Perencana dinas = new Perencana();
        String etag = dinas.butuh("PKM-1", dinas.jabatan, 2).extract().header("ETag");
        dinas.analyse(2025, "PKM-1", dinas.jabatan, Perencana.orang(3)).then().statusCode(428);
        Response changed = dinas.kota
                .as("bkpsdm")
                .header("If-Match", etag)
                .body(Perencana.orang(3))
                .put(Perencana.POST, 2025, "PKM-1", dinas.jabatan);
        changed.then().statusCode(200).body("kebutuhan", equalTo(3));
        dinas.kota
                .as("opd")
                .header("If-Match", etag)
                .body(Perencana.orang(4))
                .put(Perencana.POST, 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(412);
    }

    @Test
    void everything_wrong_is_told_at_once_with_rule_and_remedy() {
        Perencana dinas = new Perencana();
        var tasks = List.of(tugas("-1", "rasio", "0"), tugas("10", "menit", "5"));
        var isi = Map.of("pendekatan", "OBJEK_KERJA", "wke_menit", 72_000, "tugas", tasks);
        dinas.analyse(2025, "TIADA", "TIADA", isi)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/beban-kerja-tidak-sah"))
                .body(
                        "kesalahan.penunjuk",
                        contains(
                                "?unit",
                                "?jabatan",
                                "/tugas/0/volume",
                                "/tugas/0/rasio",
                                "/tugas/1/rasio",
                                "/tugas/1/menit",
                                "/wke_menit"))
                .body("kesalahan.kode", hasItems("unit-tidak-dikenal", "jabatan-tidak-dikenal", "wke-usang"))
                .body("kesalahan[6].dasar_hukum", equalTo("PermenPANRB 1/2020"))
                .body("kesalahan[6].wke_aturan", equalTo(75_000))
                .body("kesalahan[0].pesan", notNullValue());
    }

    @Test
    void a_year_without_rules_takes_no_analysis() {
        Perencana dinas = new Perencana();
        dinas.analyse(2019, "PKM-1", dinas.jabatan, Perencana.orang(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tahun-tanpa-aturan"));
    }

    @Test
    void a_dry_run_answers_and_keeps_nothing() {
        Perencana dinas = new Perencana();
        dinas.kota
                .as("opd")
                .queryParam("uji_coba", true)
                .body(Perencana.orang(2))
                .put(Perencana.POST, 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(200)
                .body("kebutuhan", equalTo(2));
        dinas.kota
                .as("opd")
                .get(Perencana.POST, 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(404);
    }

    @Test
    void the_analyses_of_a_unit_are_listed_page_by_page() {
        Perencana dinas = new Perencana();
        String bidan = dinas.jabatan("BIDAN", "AHLI_PERTAMA");
        dinas.butuh("PKM-1", dinas.jabatan, 4);
        dinas.butuh("PKM-1", bidan, 2);
        dinas.butuh("PKM-2", bidan, 1);
        Response first = dinas.kota
                .as("ppk")
                .queryParam("unit", "PKM-1")
                .queryParam("batas", 1)
                .get("/v1/kebutuhan/2025");
        first.then().statusCode(200).body("data.kebutuhan", contains(4));
        dinas.kota
                .as("ppk")
                .queryParam("unit", "PKM-1")
                .queryParam("after", first.<String>path("selanjutnya"))
                .get("/v1/kebutuhan/2025")
                .then()
                .statusCode(200)
                .body("data.kebutuhan", contains(2))
                .body("selanjutnya", nullValue());
        Kota.baru().as("opd").get("/v1/kebutuhan/2025").then().statusCode(200).body("data", hasSize(0));
    }

    @Test
    void an_analysis_taken_back_leaves_the_need_unknown() {
        Perencana dinas = new Perencana();
        String etag = dinas.butuh("PKM-1", dinas.jabatan, 2).extract().header("ETag");
        dinas.pns("PKM-1", dinas.jabatan, 1);
        dinas.kota
                .as("opd")
                .header("If-Match", etag)
                .delete(Perencana.POST, 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(204);
        dinas.read("/v1/peta-jabatan/jumlah?tahun=2025")
                .body("jumlah.kebutuhan", equalTo(0))
                .body("jumlah.selisih", equalTo(0))
                .body("jumlah.posisi_tanpa_abk", equalTo(1))
                .body("jumlah.bezetting_tanpa_abk", equalTo(1));
    }

    @Test
    void effectiveness_is_classed_by_the_staff_that_fill_the_position() {
        Perencana dinas = new Perencana();
        dinas.analyse(2025, "PKM-1", dinas.jabatan, Perencana.beban("378000"))
                .then()
                .statusCode(200);
        String path = "/v1/kebutuhan/2025/unit/PKM-1/jabatan/" + dinas.jabatan + "/efektivitas";
        dinas.read(path).body("bezetting", equalTo(0)).body("efektivitas", nullValue());
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of("jenis", "PNS", "jumlah", 4),
                        Map.of("jenis", "CPNS", "jumlah", 1),
                        Map.of("jenis", "NON_ASN", "jumlah", 9))
                .then()
                .statusCode(200);
        dinas.read(path)
                .body("bezetting", equalTo(5))
                .body("efektivitas", equalTo("1.01"))
                .body("kelas", equalTo("A"))
                .body("langkah[0].rumus", equalTo("5.0400 / 5"))
                .body("langkah[0].dasar_hukum", equalTo("Permendagri 12/2008"))
                .body("keraguan", notNullValue());
    }

    @Test
    void the_rules_are_public_with_their_sources_and_doubts() {
        Kota.publik()
                .get("/v1/aturan-kebutuhan/2025")
                .then()
                .statusCode(200)
                .body("parameter.find { it.parameter == 'WKE_MENIT' }.nilai", equalTo("75000"))
                .body("kelas_efektivitas.batas", contains("1.01", "0.90", "0.70", "0.50", "0.00"))
                .body("batas_usia_pensiun.find { it.jenjang == 'GURU' }.keraguan", notNullValue())
                .body("pengisi", contains("PNS", "CPNS", "PPPK"));
        Kota.publik().get("/v1/aturan-kebutuhan/2022").then().statusCode(422);
    }
}
