package id.asn.formation.portal.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.Rak;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PortalIT {

    @Inject
    Rak rak;

    @Inject
    DataSource database;

    private static Response list(String kode, String... more) {
        var request = Kota.publik().queryParam("kode_ref_pend", kode);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/2024/portal/spf");
    }

    private EntriKatalog[] filled(String kode, int rows) {
        EntriKatalog[] made = IntStream.range(0, rows)
                .mapToObj(
                        i -> Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU KELAS", 1 + i % 3, kode))
                .toArray(EntriKatalog[]::new);
        rak.isi(made);
        return made;
    }

    @Test
    void a_row_has_the_names_and_the_envelope_that_programs_expect() {
        String kode = Rak.kodeBaru();
        EntriKatalog row = filled(kode, 1)[0];
        list(kode)
                .then()
                .statusCode(200)
                .body("status", equalTo(200))
                .body("error", equalTo(false))
                .body("message", equalTo("success"))
                .body("data.meta.total", equalTo(1))
                .body("data.page.total", equalTo(1))
                .body("data.data[0].formasi_id", equalTo(row.id().toString()))
                .body("data.data[0].ins_nm", equalTo("Pemerintah Kab. Barito Utara"))
                .body("data.data[0].jp_nama", equalTo("PPPK Guru"))
                .body("data.data[0].formasi_nm", equalTo("UMUM (NON OAP)"))
                .body("data.data[0].jabatan_nm", equalTo("GURU KELAS"))
                .body("data.data[0].lokasi_nm", equalTo(row.lokasi()))
                .body("data.data[0].jumlah_formasi", equalTo(1))
                .body("data.data[0].disable", equalTo(1))
                .body("data.data[0].gaji_min", equalTo("3203600"))
                .body("data.data[0].gaji_max", equalTo("5261500"))
                .body("data.data[0].jumlah_ms", equalTo(4));
    }

    @Test
    void the_detail_is_found_with_or_without_dashes() {
        String kode = Rak.kodeBaru();
        EntriKatalog row = filled(kode, 1)[0];
        String id = row.id().toString();
        for (String asked : List.of(id, id.replace("-", ""), id.replace("-", "").toUpperCase())) {
            Kota.publik()
                    .get("/2024/portal/spf/{id}", asked)
                    .then()
                    .statusCode(200)
                    .body("data.formasi_id", equalTo(id))
                    .body("data.DISABLE", equalTo(1))
                    .body("data.pengadaan_kd", equalTo("1"))
                    .body("data.kode_ref_pend", equalTo(kode))
                    .body("data.pendidikan_nm", equalTo("S-1 PENDIDIKAN GURU SEKOLAH DASAR / D-IV PENDIDIKAN"))
                    .body("data.syarat_admin", hasSize(0))
                    .body("data.job_desc", equalTo(""));
        }
        Kota.publik().get("/2023/portal/spf/{id}", id).then().statusCode(404);
    }

    @Test
    void pages_read_in_parallel_hold_each_row_once_most_seats_first() {
        String kode = Rak.kodeBaru();
        EntriKatalog[] rows = filled(kode, 37);
        List<String> expected = Arrays.stream(rows)
                .sorted(Comparator.comparing((EntriKatalog row) -> -row.jumlah())
                        .thenComparing(row -> row.id().toString()))
                .map(row -> row.id().toString())
                .toList();
        int total = list(kode).path("data.meta.total");
        assertEquals(37, total);
        List<String> read = IntStream.iterate(0, offset -> offset < total, offset -> offset + 10)
                .parallel()
                .boxed()
                .flatMap(
                        offset -> list(kode, "offset", "" + offset).<List<String>>path("data.data.formasi_id").stream())
                .toList();
        assertEquals(expected, read);
        list(kode, "offset", "40")
                .then()
                .statusCode(200)
                .body("data.meta.total", equalTo(37))
                .body("data.page.total", equalTo(0))
                .body("data.data", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "pengadaan_kd, 1, 2",
        "jenis_formasi_id, PAPUA, UMUM",
        "nm_jabatan, guru kelas, perawat",
        "instansi_id, , 0000",
    })
    void every_filter_filters(String name, String right, String wrong) {
        String kode = Rak.kodeBaru();
        EntriKatalog row = filled(kode, 1)[0];
        String own = Kota.publik()
                .get("/2024/portal/spf/{id}", row.id())
                .path("data." + (name.equals("instansi_id") ? name : "ins_kd"));
        list(kode, name, right == null ? own : right).then().body("data.meta.total", equalTo(1));
        list(kode, name, wrong).then().statusCode(200).body("data.meta.total", equalTo(0));
    }

    @Test
    void offset_and_limit_are_read_leniently() {
        String kode = Rak.kodeBaru();
        filled(kode, 12);
        list(kode, "limit", "").then().body("data.page.total", equalTo(10));
        list(kode, "limit", "12", "offset", "x").then().body("data.page.total", equalTo(12));
        list(kode, "limit", "999999999").then().body("data.page.total", equalTo(12));
        list(kode, "offset", "-1").then().body("data.page.total", equalTo(10));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void an_agency_is_found_by_its_national_key_as_programs_know_it() throws SQLException {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(2).get(0);
        String key = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        sql("update instansi set id_nasional = '%s' where kode = '%s'".formatted(key, kota.kode));
        rak.isi(Contoh.entri("GURU", 1));
        Kota.publik()
                .get("/2024/portal/spf/{id}", formasi)
                .then()
                .body("data.instansi_id", equalTo(key))
                .body("data.ins_kd", equalTo(kota.kode));
        for (String asked : List.of(key, key.toLowerCase(Locale.ROOT), kota.kode)) {
            Kota.publik()
                    .queryParam("instansi_id", asked)
                    .get("/2024/portal/spf")
                    .then()
                    .statusCode(200)
                    .body("data.data.formasi_id", contains(formasi));
        }
    }

    @Test
    void any_origin_and_any_host_may_read() {
        Kota.publik()
                .header("Origin", "https://contoh.example")
                .header("Host", "api-lain.example")
                .get("/2024/portal/spf")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"));
        given().header("Origin", "https://contoh.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/2024/referensi/pendidikan")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Methods", equalTo("GET, OPTIONS"));
    }
}
