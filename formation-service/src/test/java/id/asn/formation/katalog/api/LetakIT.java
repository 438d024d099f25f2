package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.Rak;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a formasi lies: its unit's wilayah, else what is certain of its agency's. */
@QuarkusTest
class LetakIT {
    private static final String PROVINCE = "78";

    @Inject
    Rak rak;

    @Inject
    DataSource database;

    private void sql(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
        rak.isi(Contoh.entri("GURU", 1));
    }

    private static String wilayah(String kode, String nama, String tingkat, String induk) {
        String row = "insert into wilayah (kode, nama, tingkat, induk, versi) values ('%s', '%s', '%s', %s, 0)";
        return row.formatted(kode, nama, tingkat, induk) + " on conflict (kode) do update set nama = excluded.nama";
    }

    @BeforeEach
    void a_province_with_a_kota() throws SQLException {
        sql(
                wilayah(PROVINCE, "Provinsi Contoh", "PROVINSI", "null"),
                wilayah("78.71", "Kota Lain", "KABUPATEN_KOTA", "'78'"),
                wilayah("78.71.03", "Rakumpit", "KECAMATAN", "'78.71'"));
    }

    private static List<String> found(Kota kota, String wilayah) {
        return Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("wilayah", wilayah)
                .get("/v1/katalog")
                .then()
                .statusCode(200)
                .extract()
                .path("data.formasi_id");
    }

    private void locate(Kota kota, String wilayah) throws SQLException {
        sql("update unit_kerja set wilayah = '%s' where instansi = '%s'".formatted(wilayah, kota.kode));
    }

    @Test
    void a_formasi_lies_where_its_unit_does_and_in_all_that_holds_it() throws SQLException {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        assertEquals(List.of(), found(kota, PROVINCE), "nobody said where it lies");
        locate(kota, "78.71.03");
        for (String asked : List.of("78", "7871", "78.71", "787103", "78.71.03")) {
            assertEquals(formasi, found(kota, asked), asked);
        }
        for (String elsewhere : List.of("79", "78.72", "78.71.04")) {
            assertEquals(List.of(), found(kota, elsewhere), elsewhere);
        }
        assertEquals(formasi, found(kota, "kota"), "words are words as before");
    }

    @Test
    void without_a_located_unit_it_lies_where_its_agency_does() throws SQLException {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3);
        sql("update instansi set provinsi = '78' where kode = '%s'".formatted(kota.kode));
        assertEquals(formasi, found(kota, "78"));
        assertEquals(List.of(), found(kota, "78.71"), "a province tells no kota");
    }

    @Test
    void the_kota_of_an_agency_counts_when_exactly_one_of_its_province_bears_its_name() throws SQLException {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3);
        String own = "78.72";
        sql("update instansi set provinsi = '78', bentuk = 'KOT' where kode = '%s'".formatted(kota.kode));
        assertEquals(List.of(), found(kota, own), "no kota of that name is registered");
        sql(wilayah(own, "Kota " + kota.kode, "KABUPATEN_KOTA", "'78'"));
        assertEquals(formasi, found(kota, own));
        assertEquals(formasi, found(kota, "78"));
    }

    @Test
    void an_announcement_after_the_unit_was_located_is_located_at_once() throws SQLException {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        locate(kota, "78.71.03");
        kota.actRincian("panselnas", rincian, "pengumuman", null).then().statusCode(200);
        rak.isi(Contoh.entri("GURU", 1));
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("wilayah", "78.71.03")
                .queryParam("faset", "provinsi")
                .get("/v1/katalog/ringkasan")
                .then()
                .statusCode(200)
                .body("formasi", equalTo(1))
                .body("faset.provinsi", hasSize(1))
                .body("faset.provinsi.nilai", contains("78"))
                .body("faset.provinsi.nama", contains("Provinsi Contoh"))
                .body("faset.provinsi[0].kursi", equalTo(3));
    }
}
