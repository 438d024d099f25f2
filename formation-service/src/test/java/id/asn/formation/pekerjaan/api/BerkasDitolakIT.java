package id.asn.formation.pekerjaan.api;

import static id.asn.formation.pekerjaan.Unggahan.XLSX;
import static id.asn.formation.pekerjaan.Unggahan.dengan;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.formation.pekerjaan.BukuUji;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be what they are said to be, or cannot be read to their end: none of them becomes a job. */
@QuarkusTest
class BerkasDitolakIT {
    private static final String KEPALA = "kode,nama\n";

    private static ValidatableResponse kirim(String jenis, byte[] isi) {
        return dengan(jenis).body(isi).post("/v1/impor/pendidikan").then();
    }

    private static byte[] teks(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }

    private static void ditolak(ValidatableResponse answer, int status, String slug) {
        answer.statusCode(status).body("type", equalTo("/masalah/" + slug)).body("jalan_keluar", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"text/csv", "application/x-ndjson"})
    void the_content_decides_the_form_and_not_what_the_sender_calls_it(String jenis) {
        ditolak(kirim(jenis, BukuUji.isi(sheet -> sheet.value(0, 0, "kode"))), 415, "berkas-lain-jenis");
    }

    @Test
    void words_are_no_workbook_and_columns_no_json() {
        ditolak(kirim(XLSX, teks(KEPALA)), 415, "berkas-lain-jenis");
        ditolak(kirim("application/x-ndjson", teks(KEPALA)), 415, "berkas-lain-jenis");
        ditolak(kirim("text/csv", teks("{\"kode\":\"1\"}\n")), 415, "berkas-lain-jenis");
    }

    @Test
    void a_byte_that_is_no_utf_8_is_refused_wherever_it_stands() {
        byte[] latin = (KEPALA + "7760001,S-1 CAF\u00c9\n").getBytes(StandardCharsets.ISO_8859_1);
        ditolak(kirim("text/csv", latin), 400, "berkas-bukan-utf8");
        byte[] json = "{\"kode\":\"7760001\",\"nama\":\"CAF\u00c9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        ditolak(kirim("application/x-ndjson", json), 400, "berkas-bukan-utf8");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused_with_its_line() {
        String isi = KEPALA + "7760002,S-1 SATU\n7760003,\"S-1 DUA\n7760004,S-1 TIGA\n";
        ditolak(kirim("text/csv", teks(isi)).body("baris", equalTo(2)), 400, "kutip-tidak-tertutup");
    }

    @Test
    void all_that_is_wrong_with_a_header_is_told_at_once() {
        ditolak(
                kirim("text/csv", teks("kode,warna,kode\n1,2,3\n"))
                        .body("kesalahan.kode", hasItems("kolom-tidak-ada", "kolom-tidak-dikenal", "kolom-ganda")),
                422,
                "kepala-tidak-sesuai");
        ditolak(kirim("text/csv", new byte[0]), 422, "kepala-tidak-sesuai");
    }

    @Test
    void a_workbook_that_unpacks_beyond_reason_is_put_aside() {
        ditolak(kirim(XLSX, BukuUji.bom()).body("batas", equalTo("ukuran")), 413, "berkas-terlalu-mekar");
        ditolak(kirim(XLSX, BukuUji.pecahan()).body("batas", equalTo("entri")), 413, "berkas-terlalu-mekar");
        ditolak(kirim(XLSX, BukuUji.bukanBuku()), 400, "buku-tidak-terbaca");
    }

    @Test
    void a_line_of_json_without_an_end_is_put_aside_with_its_number() {
        String isi = "{\"kode\":\"7760005\"}\n{\"nama\":\"" + "a".repeat(1 << 20) + "\"}\n";
        ditolak(kirim("application/x-ndjson", teks(isi)).body("baris", equalTo(2)), 400, "baris-terlalu-panjang");
    }

    @Test
    void a_catalogue_needs_its_year() {
        dengan("text/csv")
                .body(teks("formasi_id,jenjang,program_studi\n"))
                .post("/v1/impor/katalog-kualifikasi")
                .then()
                .statusCode(400)
                .body("kesalahan.kode", hasItems("tahun-wajib"));
    }
}
