package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.BerkasKota.hitung;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.pekerjaan.BerkasKota;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BerkasSementaraIT {
    private static final String KEPALA = "unit,jabatan,jenis_pegawai,jumlah,tahun_berakhir,tanggal_lahir";
    private static final String LAHIR = "1971-03-17";
    private static final String MUDA = "2019-03-17";

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
    void no_date_of_birth_is_left_in_the_database_once_the_job_has_ended() throws SQLException {
        JsonPath job = dates();
        hitung(job, 1, 0, 0, 4);
        assertTrue(job.getBoolean("berkas_dihapus"), job.prettify());
        assertEquals(64, job.getString("sha256").length());
        for (String date : List.of(LAHIR, MUDA)) {
            assertEquals(List.of(), holding(date), date);
        }
    }

    @Test
    void what_was_found_is_told_without_the_dates() throws IOException {
        JsonPath job = dates();
        byte[] book = dinas.kota
                .as("opd")
                .get("/v1/pekerjaan/{id}/berkas-galat", job.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String cells = cells(book);
        assertTrue(cells.contains("PKM-2") && cells.contains("(tanggal)"), cells);
        assertFalse(cells.contains(LAHIR) || cells.contains(MUDA), cells);
        String found = dinas.kota
                .as("opd")
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .asString();
        assertFalse(found.contains(LAHIR) || found.contains(MUDA), found);
    }

    private JsonPath dates() {
        return dinas.selesai(dinas.csv(
                "bezetting",
                KEPALA,
                baris("PKM-1", "PNS,,,  " + LAHIR),
                baris("PKM-2", "PNS,,," + MUDA),
                baris("PKM-2", "PNS,," + LAHIR + ","),
                baris("PKM-2", "PNS," + LAHIR + ",,"),
                baris(LAHIR, "PNS,,," + LAHIR)));
    }

    @Test
    void the_file_goes_however_its_job_ends() throws SQLException {
        JsonPath job =
                dinas.selesai(dinas.csv("opd", "bezetting", 2022, Map.of(), KEPALA, baris("PKM-1", "PNS,,," + LAHIR)));
        assertEquals("BATAL", job.getString("status"), job.prettify());
        assertEquals("tahun-tanpa-aturan", job.getString("sebab"));
        assertTrue(job.getBoolean("berkas_dihapus"), job.prettify());
        assertEquals(List.of(), holding(LAHIR));
        dinas.kota
                .as("opd")
                .get("/v1/pekerjaan/{id}/berkas-galat", job.getString("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void files_of_other_targets_stay_as_evidence() {
        dinas.selesai(
                dinas.csv("beban-kerja", "unit,jabatan,pendekatan,uraian,satuan,volume", "X,Y,OBJEK_KERJA,a,b,1"));
        for (String sql : List.of("delete from pekerjaan_berkas", "update pekerjaan_berkas set nomor = nomor + 1")) {
            String refused = assertThrows(SQLException.class, () -> run(sql)).getMessage();
            assertTrue(refused.contains("hanya bertambah"), refused);
        }
    }

    @Test
    void twenty_thousand_positions_go_in_at_once_and_again_change_nothing() throws SQLException {
        String awal = "Q" + dinas.kota.kode;
        run("""
            insert into unit_kerja (id, instansi, kode, nama, versi)
            select gen_random_uuid(), '%s', 'U-' || i, 'Unit ' || i, 0 from generate_series(1, 200) i
            """.formatted(dinas.kota.kode));
        run("""
            insert into jabatan (kode, nama, kategori, kelompok, versi)
            select '%s-' || i, 'Jabatan ' || i, 'TEKNIS', 'LAINNYA', 0 from generate_series(1, 100) i
            """.formatted(awal));
        String[] isi = Stream.concat(
                        Stream.of(KEPALA), IntStream.range(0, 20_000).mapToObj(i -> "U-%d,%s-%d,PPPK,%d,2028,"
                                .formatted(1 + i % 200, awal, 1 + i / 200, 1 + i % 7)))
                .toArray(String[]::new);
        hitung(dinas.selesai(dinas.csv("bezetting", isi)), 20_000, 0, 0, 0);
        isi[1] = isi[1].replace(",PPPK,1,", ",PPPK,9,");
        hitung(dinas.selesai(dinas.csv("bezetting", isi)), 0, 1, 19_999, 0);
    }

    private static String cells(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read().stream()
                    .map(BerkasSementaraIT::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.joining(" "));
    }

    /** The tables of the service in which the date stands in any column, as words or as bytes. */
    private List<String> holding(String date) throws SQLException {
        String hex = HexFormat.of().formatHex(date.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                String sql = "select count(*) from \"%1$s\" t where t::text like '%%%2$s%%' or t::text like '%%%3$s%%'"
                        .formatted(table, date, hex);
                try (var count = statement.executeQuery(sql)) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
