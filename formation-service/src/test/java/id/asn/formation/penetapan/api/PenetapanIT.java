package id.asn.formation.penetapan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PenetapanIT {
    @Inject
    AgroalDataSource database;

    @Test
    void all_agencies_stand_beside_one_another_and_the_sum_of_the_rows_is_the_total() {
        Setahun year = new Setahun(2060);
        Kota first = Kota.baru();
        Kota second = Kota.baru("PUSAT");
        Kota drafting = Kota.baru();
        String usulan = year.berpendapat(first, 40);
        year.diusulkan(second, 15);
        drafting.as("bkpsdm")
                .body(Map.of("tahun", 2060))
                .post("/v1/usulan")
                .then()
                .statusCode(201);
        first.act("panrb", usulan, "penetapan", Kota.alokasi(30)).then().statusCode(200);

        List<Map<String, Object>> rows = rows(2060);
        Map<String, Object> row = row(rows, first);
        assertEquals("DITETAPKAN", row.get("status"));
        assertEquals(usulan, row.get("usulan_id"));
        assertEquals(Map.of("diusulkan", 40, "diverifikasi", 40, "ditolak", 0, "ditetapkan", 30), row.get("jumlah"));
        assertEquals("Anggaran tersedia", ((Map<?, ?>) row.get("pendapat")).get("pendapat"));
        assertEquals(0, ((Map<?, ?>) row(rows, drafting).get("jumlah")).get("diusulkan"));
        assertEquals("DRAF", row(rows, drafting).get("status"));
        reconciled(year, rows);
    }

    private static void reconciled(Setahun year, List<Map<String, Object>> rows) {
        year.baca("/v1/penetapan-nasional/rekapitulasi?tahun=2060")
                .then()
                .statusCode(200)
                .body("cocok", equalTo(true))
                .body("jumlah", equalTo(sum(rows)))
                .body("jumlah.diusulkan", equalTo(55))
                .body("kelompok[0].diusulkan", equalTo(15))
                .body("kelompok[1].diusulkan", equalTo(40))
                .body("golongan", hasSize(1))
                .body("bagian", hasSize(2))
                .body("instansi.status", equalTo(List.of("DRAF", "DIUSULKAN", "DITETAPKAN")));
    }

    @Test
    void a_line_that_says_more_than_was_signed_is_found_by_the_recapitulation() throws SQLException {
        Setahun year = new Setahun(2064);
        String usulan = year.diusulkan(Kota.baru(), 15);
        tamper(usulan, "jumlah + 2");
        year.baca("/v1/penetapan-nasional/rekapitulasi?tahun=2064")
                .then()
                .statusCode(200)
                .body("cocok", equalTo(false))
                .body("selisih.apa", equalTo(List.of("diusulkan")))
                .body("selisih[0].rekapitulasi", equalTo(15))
                .body("selisih[0].pembanding", equalTo(17));
        tamper(usulan, "jumlah - 2");
    }

    private void tamper(String usulan, String jumlah) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("update rincian_usulan set jumlah = %s where usulan_id = '%s'".formatted(jumlah, usulan));
        }
    }

    @Test
    void need_and_vacancies_stand_beside_the_seats() {
        Kota kota = Kota.baru();
        String post = "/v1/kebutuhan/2063/unit/DISKOMINFO/jabatan/" + kota.jabatan;
        var work = Map.of("uraian", "Merawat jaringan", "satuan", "menit", "volume", "1", "menit", "300000");
        kota.as("opd")
                .body(Map.of("pendekatan", "HASIL_KERJA", "tugas", List.of(work)))
                .put(post)
                .then()
                .statusCode(200);
        var need = Map.of("kategori", "TEKNIS", "kebutuhan", 4, "bezetting", 0, "lowong", 4);
        assertEquals(List.of(need), row(rows(2063), kota).get("kebutuhan"));
        new Setahun(2063)
                .baca("/v1/penetapan-nasional/rekapitulasi?tahun=2063")
                .then()
                .body("kebutuhan", equalTo(List.of(need)));
    }

    @Test
    void rejected_seats_stay_verified_and_are_told_apart() {
        Setahun year = new Setahun(2061);
        Kota kota = Kota.baru();
        String usulan = year.berpendapat(kota, 7);
        var rejection = Map.of("nomor", "B/2", "tanggal", "2024-03-05", "alasan", "Belanja pegawai");
        kota.act("panrb", usulan, "penolakan", rejection).then().statusCode(200);
        assertEquals(
                Map.of("diusulkan", 7, "diverifikasi", 7, "ditolak", 7, "ditetapkan", 0),
                row(rows(2061), kota).get("jumlah"));
        year.rencana(5, null, Setahun.pos("DAERAH", 5)).then().statusCode(200);
        year.hitung(year.isi(0)).then().statusCode(201).body("terbagi", equalTo(0));
    }

    @Test
    void an_agency_without_a_usulan_is_seen_too() {
        Kota kota = Kota.baru();
        Map<String, Object> row = row(rows(2062), kota);
        assertEquals(List.of(), row.get("golongan"));
        assertEquals(null, row.get("status"));
        new Setahun(2062)
                .baca("/v1/penetapan-nasional/rekapitulasi?tahun=2062")
                .then()
                .body("jumlah.diusulkan", equalTo(0))
                .body("instansi[0]", nullValue());
    }

    private static List<Map<String, Object>> rows(int tahun) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String after = "";
        while (after != null) {
            Response page = Kota.publik()
                    .auth()
                    .oauth2(Tokens.of("panrb"))
                    .queryParam("tahun", tahun)
                    .queryParam("batas", 20)
                    .queryParam("after", after)
                    .get("/v1/penetapan-nasional");
            rows.addAll(page.then().statusCode(200).extract().path("data"));
            after = page.path("selanjutnya");
        }
        return rows;
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, Kota kota) {
        return rows.stream()
                .filter(row -> row.get("instansi").equals(kota.kode))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> sum(List<Map<String, Object>> rows) {
        Map<String, Integer> sum = new HashMap<>();
        for (Map<String, Object> row : rows) {
            ((Map<?, ?>) row.get("jumlah")).forEach((name, n) -> sum.merge((String) name, (Integer) n, Integer::sum));
        }
        return sum;
    }
}
