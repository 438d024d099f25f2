package id.asn.formation.portal.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.Rak;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PendidikanPortalIT {

    @Inject
    Rak rak;

    @Inject
    DataSource database;

    @Test
    void the_reference_lists_educations_by_level_and_name() {
        String kode = Rak.kodeBaru();
        rak.isi(Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU", 1, kode));
        List<String> codes = Kota.publik()
                .queryParam("tingkat", "40")
                .queryParam("nama", "guru sekolah")
                .queryParam("limit", 100)
                .get("/2024/referensi/pendidikan")
                .then()
                .statusCode(200)
                .body("data.data.tk_pend.unique()", contains("40"))
                .extract()
                .path("data.data.kode_pend");
        assertTrue(codes.contains(kode), codes.toString());
        int all = Kota.publik()
                .queryParam("nama", "null")
                .get("/2024/referensi/pendidikan")
                .path("data.meta.total");
        assertTrue(all >= codes.size(), "the word null is no filter");
    }

    @Test
    void the_reference_holds_the_whole_list_as_it_stood_in_the_year() throws SQLException {
        String ever = Rak.kodeBaru();
        String ended = Rak.kodeBaru();
        String later = Rak.kodeBaru();
        String kata = Rak.kataBaru();
        record(ever, "S-3 " + kata, "null", "null");
        record(ended, "S-3 " + kata, "null", "'2023-12-31'");
        record(later, "S-3 " + kata, "'2025-01-01'", "null");
        rak.isi(Contoh.entri("GURU", 1));
        Map<Integer, List<String>> expected =
                Map.of(2023, List.of(ended, ever), 2024, List.of(ever), 2025, List.of(ever, later));
        expected.forEach((tahun, codes) -> Kota.publik()
                .queryParam("tingkat", "50")
                .queryParam("nama", kata)
                .get("/{tahun}/referensi/pendidikan", tahun)
                .then()
                .statusCode(200)
                .body("data.data.kode_pend", containsInAnyOrder(codes.toArray())));
        Kota.publik()
                .queryParam("tingkat", "45")
                .queryParam("nama", kata)
                .get("/2024/referensi/pendidikan")
                .then()
                .body("data.meta.total", equalTo(0));
    }

    private void record(String kode, String nama, String sejak, String sampai) throws SQLException {
        String row =
                "insert into pendidikan (kode, nama, tingkat, berlaku_sejak, berlaku_sampai, versi) values ('%s', '%s', '50', %s, %s, 0)"
                        .formatted(kode, nama, sejak, sampai);
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(row);
        }
    }
}
