package id.asn.formation.formasi.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PengumumanIT {

    @Inject
    DataSource database;

    @Test
    void what_is_announced_is_found_by_everybody() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("pendidikan", "5101087")
                .queryParam("q", "PRANATA")
                .get("/v1/formasi")
                .then()
                .statusCode(200)
                .body("data.formasi_id", equalTo(formasi))
                .body("data.jumlah", contains(3, 2))
                .body("data[0].instansi_nama", equalTo("Pemerintah Kota " + kota.kode));
        Kota.publik()
                .get("/v1/formasi/{id}", formasi.get(0))
                .then()
                .statusCode(200)
                .body("ipk_minimum", equalTo("3.00"))
                .body("jabatan.kelompok", equalTo("LAINNYA"));
    }

    @Test
    void what_the_database_writes_is_what_the_others_are_told() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(3).get(0);
        Object told = Kota.kejadian().stream()
                .filter(event -> event.get("subject").equals(formasi))
                .map(event -> event.get("data"))
                .findFirst()
                .orElseThrow();
        Response one = Kota.publik().get("/v1/formasi/{id}", formasi);
        assertEquals(told, one.path("$"));
        Response list = Kota.publik().queryParam("instansi", kota.kode).get("/v1/formasi");
        assertEquals(told, list.path("data[0]"));
        Kota.publik()
                .header("If-None-Match", one.header("ETag"))
                .get("/v1/formasi/{id}", formasi)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(one.header("ETag")));
    }

    @Test
    void the_list_leads_from_page_to_page() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2, 1);
        Response first = Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("batas", 2)
                .get("/v1/formasi");
        assertEquals(formasi.subList(0, 2), first.path("data.formasi_id"));
        String next = first.path("selanjutnya");
        first.then().header("Link", containsString("after=" + next));
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("after", next)
                .get("/v1/formasi")
                .then()
                .body("data.formasi_id", equalTo(formasi.subList(2, 3)))
                .body("selanjutnya", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "tahun, 2025",
        "jenis_pengadaan, PPPK",
        "kategori, GURU",
        "jenis_kebutuhan, CUMLAUDE",
        "jabatan, TIADA",
        "pendidikan, 0000000",
        "q, tiada"
    })
    void every_filter_of_the_catalogue_filters(String name, String value) {
        Kota kota = Kota.baru();
        kota.diumumkan(1);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .get("/v1/formasi")
                .then()
                .body("data", hasSize(1));
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam(name, value)
                .get("/v1/formasi")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void the_other_services_are_told_of_each_line_that_has_seats() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(3, 2);
        List<String> formasi =
                kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("baris.formasi_id");
        kota.kursi(rincian, formasi.get(1), 0, "*").then().statusCode(200);
        kota.tetapkan(rincian);
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        assertEquals(
                formasi.subList(0, 1),
                Kota.kejadian().stream()
                        .map(event -> event.get("subject"))
                        .filter(formasi::contains)
                        .toList());
    }

    @Test
    void before_the_announcement_nobody_outside_sees_a_formasi() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        String formasi =
                kota.as("bkpsdm").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        Kota.publik().get("/v1/formasi/{id}", formasi).then().statusCode(404);
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        Kota.publik().get("/v1/formasi/{id}", formasi).then().statusCode(200);
    }

    @Test
    void what_somebody_changed_behind_the_decree_is_not_announced() throws SQLException {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update formasi set jumlah = 2 where rincian_formasi_id = '" + rincian + "'");
        }
        kota.actRincian("panselnas", rincian, "pengumuman", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/tidak-sama-dengan-keputusan"))
                .body("dasar_hukum", equalTo("PermenPANRB 6/2024 ps. 22 ayat (3)"));
    }
}
