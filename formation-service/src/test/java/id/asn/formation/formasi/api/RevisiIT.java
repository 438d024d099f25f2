package id.asn.formation.formasi.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Decrees that take the place of earlier ones, and what follows from them. */
@QuarkusTest
class RevisiIT {

    @Inject
    DataSource database;

    static Map<String, Object> isi(String formasi, int jumlah) {
        return Map.of(
                "nomor",
                "Kepmen " + UUID.randomUUID(),
                "tanggal",
                "2024-08-26",
                "alasan",
                "Usul instansi",
                "baris",
                List.of(Map.of("baris", formasi, "jumlah", jumlah)));
    }

    private static Response revise(Kota kota, String rincian, String formasi, int jumlah) {
        return kota.actRincian("panrb", rincian, "revisi", isi(formasi, jumlah));
    }

    private static String rincian(Kota kota) {
        return kota.as("opd").get("/v1/rincian-formasi").path("data[0].id");
    }

    private static void report(Kota kota, String formasi, int terisi) {
        kota.as("layanan")
                .body(Map.of("terisi", terisi, "versi_hasil", UUID.randomUUID(), "sha256", Kota.SHA256))
                .put("/v1/formasi/{id}/keterisian", formasi)
                .then()
                .statusCode(200);
    }

    private static List<Object> told(String formasi) {
        return Kota.kejadian().stream()
                .filter(event -> event.get("subject").equals(formasi))
                .map(event -> event.get("type").toString().contains("ditutup")
                        ? "ditutup"
                        : ((Map<?, ?>) event.get("data")).get("jumlah"))
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void an_announced_line_gets_other_seats_and_everybody_hears_of_it() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(5, 3);
        String first = formasi.get(0);
        revise(kota, rincian(kota), first, 3)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIUMUMKAN"))
                .body("baris[0].jumlah", equalTo(3));
        revise(kota, rincian(kota), first, 4).then().statusCode(200);
        Kota.publik().get("/v1/formasi/{id}", first).then().statusCode(200).body("jumlah", equalTo(4));
        assertEquals(List.of(5, 3, 4), told(first));
        kota.as("bkpsdm")
                .get("/v1/neraca/formasi/{id}", first)
                .then()
                .body("saldo", hasEntry("DIUMUMKAN", 4))
                .body("saldo", hasEntry("DICORET", 1))
                .body("entri.findAll { it.sebab == 'REVISI' }.ke", contains("DICORET", "DITETAPKAN", "DIUMUMKAN"));
    }

    @Test
    void the_decree_before_stays_readable_and_is_named_by_the_one_after() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(5);
        String first = kota.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan", rincian)
                .path("nomor");
        String formasi = kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        revise(kota, rincian, formasi, 4).then().statusCode(200).body("status", equalTo("DITETAPKAN"));
        kota.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan", rincian)
                .then()
                .statusCode(200)
                .body("versi", equalTo(2))
                .body("mencabut", equalTo(first));
        kota.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan/1", rincian)
                .then()
                .statusCode(200)
                .body("nomor", equalTo(first))
                .body("mencabut", nullValue());
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        assertEquals(List.of(4), told(formasi));
    }

    @Test
    void filled_seats_are_the_floor_of_a_revision() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(5).get(0);
        report(kota, formasi, 3);
        revise(kota, rincian(kota), formasi, 2)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/revisi-tidak-sah"))
                .body("kesalahan[0].kode", equalTo("di-bawah-terisi"))
                .body("kesalahan[0].batas", equalTo(3));
        revise(kota, rincian(kota), formasi, 3).then().statusCode(200);
        kota.as("bkpsdm")
                .get("/v1/neraca/formasi/{id}", formasi)
                .then()
                .body("saldo", hasEntry("LOWONG", 0))
                .body("saldo", hasEntry("TERISI", 3));
    }

    @Test
    void a_revision_stays_within_what_was_verified_and_bears_a_number_of_its_own() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(5);
        String formasi = kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        String taken = kota.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan", rincian)
                .path("nomor");
        revise(kota, rincian, formasi, 6).then().statusCode(422).body("type", equalTo("/masalah/rincian-melebihi"));
        var again = new HashMap<>(isi(formasi, 4));
        again.put("nomor", taken);
        kota.actRincian("panrb", rincian, "revisi", again)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/nomor-terpakai"));
    }

    @Test
    void a_line_revised_to_no_seat_has_closed() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(2, 3);
        revise(kota, rincian(kota), formasi.get(0), 0).then().statusCode(200);
        assertEquals(List.of(2, "ditutup"), told(formasi.get(0)));
        Kota.publik().get("/v1/formasi/{id}", formasi.get(0)).then().statusCode(404);
        kota.as("opd")
                .get("/v1/rincian-formasi/{id}/kesesuaian", rincian(kota))
                .then()
                .statusCode(200)
                .body("sesuai", equalTo(true));
    }

    @Test
    void decree_rincian_and_announcement_are_held_against_one_another() throws SQLException {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(5, 2).get(0);
        String rincian = rincian(kota);
        kota.as("auditor")
                .get("/v1/rincian-formasi/{id}/kesesuaian", rincian)
                .then()
                .statusCode(200)
                .body("sesuai", equalTo(true))
                .body("baris", equalTo(2));
        change("update formasi set jumlah = 4 where id = '" + formasi + "'");
        kota.as("auditor")
                .get("/v1/rincian-formasi/{id}/kesesuaian", rincian)
                .then()
                .statusCode(200)
                .body("sesuai", equalTo(false))
                .body("perbedaan", hasSize(1))
                .body("perbedaan[0].medan", equalTo("jumlah"))
                .body("perbedaan[0].keputusan", equalTo("5"))
                .body("perbedaan[0].rincian", equalTo("4"))
                .body("perbedaan[0].diumumkan", equalTo("5"));
        change("update formasi set jumlah = 5 where id = '" + formasi + "'");
    }

    @Test
    void the_life_of_a_line_is_told_from_the_usulan_to_the_last_seat() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(5, 2);
        revise(kota, rincian(kota), formasi.get(0), 4).then().statusCode(200);
        report(kota, formasi.get(0), 4);
        kota.as("bkpsdm")
                .get("/v1/formasi/{id}/riwayat", formasi.get(0))
                .then()
                .statusCode(200)
                .body("putusan", equalTo("TERIMA"))
                .body("jumlah", equalTo(4))
                .body("peristiwa.sumber", hasItems("USULAN", "RINCIAN", "KEPUTUSAN", "NERACA", "PENGUMUMAN"))
                .body(
                        "peristiwa.tindakan",
                        hasItems("TANDATANGANI", "NILAI", "PERTEK", "TETAPKAN", "UMUMKAN", "REVISI_DIUMUMKAN", "ISI"))
                .body("peristiwa.findAll { it.alasan == 'Menambah baris " + formasi.get(1) + "' }", hasSize(0))
                .body("peristiwa.findAll { it.alasan == 'Menambah baris " + formasi.get(0) + "' }", hasSize(1))
                .body("peristiwa.findAll { it.sumber == 'PENGUMUMAN' }.jumlah", contains(5, 4));
        Kota.baru()
                .as("bkpsdm")
                .get("/v1/formasi/{id}/riwayat", formasi.get(0))
                .then()
                .statusCode(404);
    }

    @Test
    void a_closed_formasi_leaves_the_catalogue_and_stays_readable() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(2).get(0);
        kota.actRincian("panselnas", rincian(kota), "penutupan", Map.of("alasan", "Pengadaan selesai"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DITUTUP"))
                .body("tindakan", hasSize(0));
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .get("/v1/formasi")
                .then()
                .body("data", hasSize(0));
        Kota.publik().get("/v1/formasi/{id}", formasi).then().statusCode(200);
        assertEquals(List.of(2, "ditutup"), told(formasi));
        report(kota, formasi, 1);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
