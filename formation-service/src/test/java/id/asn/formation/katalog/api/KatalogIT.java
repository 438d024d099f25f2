package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.HasilGabung;
import id.asn.formation.katalog.Rak;
import id.asn.formation.katalog.flow.CatalogueEarlier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KatalogIT {

    @Inject
    Rak rak;

    @Inject
    CatalogueEarlier earlier;

    @Inject
    DataSource database;

    @Test
    void what_is_announced_stands_in_the_catalogue_at_once() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("pendidikan", "5101087")
                .get("/v1/katalog")
                .then()
                .statusCode(200)
                .body("data.formasi_id", equalTo(formasi))
                .body("data.jumlah", contains(3, 2))
                .body("data[0].asal.sumber", equalTo("formation"))
                .body(
                        "data[0].lokasi",
                        equalTo("Pemerintah Kota " + kota.kode + " | Dinas Komunikasi dan Informatika"));
        Kota.publik()
                .get("/v1/katalog/{id}", formasi.get(1))
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(2))
                .body("kualifikasi.kode", contains("5101087"));
    }

    @Test
    void an_announcement_that_is_only_tried_leaves_no_row() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        kota.as("panselnas")
                .queryParam("uji_coba", true)
                .post("/v1/rincian-formasi/{id}/pengumuman", rincian)
                .then()
                .statusCode(200);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .get("/v1/katalog")
                .then()
                .body("data", hasSize(0));
    }

    @Test
    void what_was_announced_before_there_was_a_catalogue_is_entered_at_the_start() throws SQLException {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from katalog_formasi where instansi_kode = '" + kota.kode + "'");
        }
        Kota.publik().get("/v1/katalog/{id}", formasi.get(0)).then().statusCode(404);
        earlier.enter(null);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .get("/v1/katalog")
                .then()
                .body("data.formasi_id", equalTo(formasi));
    }

    @Test
    void a_row_merged_again_is_left_as_it_is_and_a_changed_one_is_replaced() {
        EntriKatalog one = Contoh.entri("GURU KELAS", 1);
        EntriKatalog two = Contoh.entri("GURU KELAS", 2);
        assertEquals(new HasilGabung(2, 0, 0, 0, List.of()), rak.isi(one, two));
        assertEquals(new HasilGabung(0, 0, 2, 0, List.of()), rak.isi(one, two));
        EntriKatalog changed = Contoh.entri(two.asal(), "GURU KELAS", 7);
        assertEquals(new HasilGabung(0, 1, 1, 1, List.of()), rak.isi(one, two, changed));
        Kota.publik()
                .get("/v1/katalog/{id}", two.id())
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(7))
                .body("lokasi", equalTo(two.lokasi()))
                .body("asli.instansi", equalTo("Pemerintah  Kab. Barito Utara"))
                .body("kualifikasi[1].nama_asli", equalTo("D-IV  PENDIDIKAN"));
    }

    @Test
    void a_changed_row_is_found_by_its_new_education_and_no_more_by_its_old_one() {
        Asal asal = new Asal("uji", "tanpa uuid " + UUID.randomUUID());
        String old = Rak.kodeBaru();
        String now = Rak.kodeBaru();
        rak.isi(Contoh.entri(asal, "GURU KELAS", 1, old));
        rak.isi(Contoh.entri(asal, "GURU KELAS", 1, now));
        byEducation(old).body("data", hasSize(0));
        byEducation(now).body("data.formasi_id", contains(asal.id().toString()));
    }

    private static ValidatableResponse byEducation(String kode) {
        return Kota.publik()
                .queryParam("pendidikan", kode)
                .get("/v1/katalog")
                .then()
                .statusCode(200);
    }

    @Test
    void a_row_of_one_source_is_not_replaced_by_another_source() {
        EntriKatalog first = Contoh.entri("GURU KELAS", 1);
        EntriKatalog other = Contoh.entri(new Asal("lain", first.asal().referensi()), "PERAWAT", 9);
        rak.isi(first);
        assertEquals(new HasilGabung(0, 0, 0, 0, List.of(other.asal())), rak.isi(other));
        Kota.publik().get("/v1/katalog/{id}", first.id()).then().body("jumlah", equalTo(1));
    }
}
