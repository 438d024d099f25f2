package id.asn.formation.formasi.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PengumumanIT {

    @Inject
    DataSource database;

    @Test
    void what_is_announced_is_open_to_everybody_and_told_to_the_other_services_line_by_line() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("tahun", 2024)
                .queryParam("jenis_pengadaan", "CPNS")
                .queryParam("kategori", "TEKNIS")
                .queryParam("jenis_kebutuhan", "UMUM")
                .queryParam("jabatan", kota.jabatan)
                .queryParam("pendidikan", "5101087")
                .queryParam("q", "pranata")
                .get("/v1/formasi")
                .then()
                .statusCode(200)
                .body("data.formasi_id", equalTo(formasi))
                .body("data.jumlah", contains(3, 2))
                .body("data[0].instansi_nama", equalTo("Pemerintah Kota " + kota.kode));
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("pendidikan", "0000000")
                .get("/v1/formasi")
                .then()
                .body("data", hasSize(0));
        Kota.publik()
                .get("/v1/formasi/{id}", formasi.get(0))
                .then()
                .statusCode(200)
                .body("ipk_minimum", equalTo("3.00"))
                .body("jabatan.kelompok", equalTo("LAINNYA"));
        assertEquals(formasi, events(kota.kode));
    }

    private static List<String> events(String instansi) {
        List<String> found = new ArrayList<>();
        String after = "";
        while (true) {
            var page = Kota.publik()
                    .auth()
                    .oauth2(Tokens.of("layanan"))
                    .queryParam("after", after)
                    .queryParam("batas", 200)
                    .get("/v1/kejadian");
            if (page.<List<?>>path("data").isEmpty()) {
                return found;
            }
            found.addAll(page.path("data.findAll { it.data.instansi == '" + instansi + "' }.subject"));
            after = page.path("selanjutnya");
        }
    }

    @Test
    void before_the_announcement_nobody_outside_sees_a_formasi() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        String formasi = kota.as("bkpsdm").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
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
