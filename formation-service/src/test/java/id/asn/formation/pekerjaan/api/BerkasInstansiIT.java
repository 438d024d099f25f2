package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.BerkasKota.hitung;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.formation.pekerjaan.BerkasKota;
import id.asn.formation.pekerjaan.Unggahan;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BerkasInstansiIT {
    private static final String KEPALA = "unit,jabatan,jenis_pegawai,jumlah,tahun_berakhir,tanggal_lahir";

    @Inject
    AgroalDataSource database;

    private BerkasKota dinas;

    @BeforeEach
    void agency() {
        dinas = new BerkasKota();
    }

    private String baris(String unit, String isi) {
        return "%s,%s,%s".formatted(unit, dinas.perawat, isi);
    }

    @Test
    void another_agency_sees_neither_the_job_nor_what_was_found() {
        JsonPath job = dinas.selesai(dinas.csv("bezetting", KEPALA, baris("PKM-9", "PNS,1,,")));
        BerkasKota lain = new BerkasKota();
        Stream.of("", "/baris", "/berkas-galat").forEach(part -> {
            String path = "/v1/pekerjaan/" + job.getString("id") + part;
            lain.kota.as("opd").get(path).then().statusCode(404);
            lain.kota.as("bkn").get(path).then().statusCode(404);
            dinas.kota.as("bkpsdm").get(path).then().statusCode(200);
        });
    }

    @Test
    void units_of_another_agency_are_not_known() {
        BerkasKota lain = new BerkasKota();
        lain.kota.unit("RSUD", Map.of("nama", "Rumah Sakit")).then().statusCode(200);
        JsonPath job = dinas.selesai(dinas.csv("bezetting", KEPALA, baris("RSUD", "PNS,1,,")));
        hitung(job, 0, 0, 0, 1);
        assertThat(dinas.temuan(job), containsInAnyOrder("2 unit unit-tidak-dikenal"));
    }

    @Test
    void a_target_is_there_only_for_those_who_send_to_it() {
        Stream.of("bezetting", "beban-kerja", "usulan").forEach(tujuan -> {
            Unggahan.dengan("text/csv")
                    .queryParam("tahun", 2025)
                    .body(KEPALA.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/impor/{tujuan}", tujuan)
                    .then()
                    .statusCode(404);
            dinas.kota
                    .as("bkn")
                    .get("/v1/impor/{tujuan}/templat.xlsx", tujuan)
                    .then()
                    .statusCode(404);
            dinas.kota
                    .as("ppk")
                    .get("/v1/impor/{tujuan}/templat.xlsx", tujuan)
                    .then()
                    .statusCode(403);
        });
    }

    @Test
    void an_agency_sends_nothing_national_and_a_token_without_one_nothing_at_all() {
        dinas.csv("pendidikan", "kode,nama").then().statusCode(404);
        Kota.publik()
                .auth()
                .oauth2(Tokens.of("opd", null, "opd-tanpa-instansi"))
                .get("/v1/impor/bezetting/templat.xlsx")
                .then()
                .statusCode(403);
    }

    @Test
    void a_file_of_an_agency_is_for_a_year() {
        dinas.dengan("opd", "text/csv")
                .body(KEPALA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/bezetting")
                .then()
                .statusCode(400);
    }

    @Test
    void a_job_has_the_rights_of_its_sender_and_no_others() throws SQLException {
        dinas.kota.draf();
        UUID id = UUID.randomUUID();
        run("""
            with berkas as (
                insert into pekerjaan_berkas (pekerjaan_id, nomor, isi) values ('%1$s', 0, convert_to('%2$s', 'UTF8'))
            )
            insert into pekerjaan (id, tujuan, jenis_berkas, sumber, tahun, semua_atau_batal, uji_coba, sha256, ukuran,
                perkiraan_baris, kantor, dibuat_oleh, dibuat_klien, peran, dibuat_pada, status)
            values ('%1$s', 'usulan', 'CSV', 'uji', 2024, false, false, repeat('0', 64), 1, 1, '%3$s', 'bkpsdm-satu', 'uji',
                'bkpsdm', now(), 'MENUNGGU')
            """.formatted(
                        id,
                        "referensi,jenis_pengadaan,kategori,jenis_kebutuhan,jabatan,unit,pendidikan,jumlah,penghasilan_terendah,penghasilan_tertinggi\nB-1,CPNS,TEKNIS,UMUM,%s,DISKOMINFO,1,1,0,1\n"
                                .formatted(dinas.kota.jabatan),
                        dinas.kota.kode));
        JsonPath job = dinas.menunggu("/v1/pekerjaan/" + id);
        assertEquals("BATAL", job.getString("status"), job.prettify());
        assertEquals("bukan-wewenang", job.getString("sebab"));
    }

    @Test
    void templates_bring_the_words_of_the_contract_and_the_agencys_own_units() throws IOException {
        new BerkasKota().kota.unit("ASING", Map.of("nama", "Unit Asing"));
        assertEquals(List.of("bezetting", "kode unit", "kode jabatan"), sheets("bezetting"));
        assertEquals(List.of("beban-kerja", "kode unit", "kode jabatan"), sheets("beban-kerja"));
        assertEquals(List.of("usulan", "kode jabatan", "kode unit", "kode pendidikan"), sheets("usulan"));
        String units = column(template("bezetting"), 1);
        assertTrue(units.contains("PKM-1") && units.contains("DISKOMINFO"), units);
        assertFalse(units.contains("ASING"), units);
        assertEquals("unit jabatan jenis_pegawai jumlah tahun_berakhir tanggal_lahir", head(template("bezetting")));
    }

    private byte[] template(String tujuan) {
        return dinas.kota
                .as("bkpsdm")
                .get("/v1/impor/{tujuan}/templat.xlsx", tujuan)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private List<String> sheets(String tujuan) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template(tujuan)))) {
            return read.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }

    private static String column(byte[] book, int sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getSheet(sheet).orElseThrow().read().stream()
                    .map(row -> row.getCellText(0))
                    .collect(Collectors.joining(" "));
        }
    }

    private static String head(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return text(read.getFirstSheet().read().get(0));
        }
    }

    private static String text(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.joining(" "));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
