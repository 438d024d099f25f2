package id.asn.formation.pekerjaan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** An agency that sends files of its own, with two health centres and a position whose age of retirement is 58. */
public final class BerkasKota {
    public static final int TAHUN = 2025;

    public final Kota kota = Kota.baru();
    public final String perawat = "P" + kota.kode;

    public BerkasKota() {
        kota.as("bkn")
                .body(Map.of(
                        "nama",
                        "Perawat",
                        "kategori",
                        "KESEHATAN",
                        "kelompok_jabatan",
                        "LAINNYA",
                        "jenjang",
                        "KETERAMPILAN"))
                .put("/v1/jabatan/{kode}", perawat)
                .then()
                .statusCode(200);
        List.of("PKM-1", "PKM-2").forEach(unit -> kota.unit(unit, Map.of("nama", "Puskesmas " + unit))
                .then()
                .statusCode(200));
    }

    /** Somebody of the agency with a file of that type. */
    public RequestSpecification dengan(String peran, String jenis) {
        return Unggahan.bearing(Tokens.of(peran, kota.kode, peran + "-satu"), jenis);
    }

    /** Rows of somebody of an OPD, held to its unit. */
    public Response csvOf(String unit, String tujuan, int tahun, Map<String, ?> query, String... baris) {
        return csv(Unggahan.bearing(Tokens.ofUnit("opd", kota.kode, unit), "text/csv"), tujuan, tahun, query, baris);
    }

    public Response csv(String tujuan, String... baris) {
        return csv("opd", tujuan, TAHUN, Map.of(), baris);
    }

    public Response csv(String peran, String tujuan, int tahun, Map<String, ?> query, String... baris) {
        return csv(dengan(peran, "text/csv"), tujuan, tahun, query, baris);
    }

    private static Response csv(
            RequestSpecification sender, String tujuan, int tahun, Map<String, ?> query, String... baris) {
        return sender.queryParam("tahun", tahun)
                .queryParams(query)
                .body((String.join("\n", baris) + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/{tujuan}", tujuan);
    }

    /** The same as a workbook: each row its cells, numbers as numbers. */
    public Response buku(String peran, String tujuan, int tahun, Object[]... baris) {
        return dengan(peran, Unggahan.XLSX)
                .queryParam("tahun", tahun)
                .body(BukuUji.isi(sheet -> isi(sheet, baris)))
                .post("/v1/impor/{tujuan}", tujuan);
    }

    private static void isi(Worksheet sheet, Object[]... baris) {
        for (int r = 0; r < baris.length; r++) {
            for (int c = 0; c < baris[r].length; c++) {
                if (baris[r][c] instanceof Number number) {
                    sheet.value(r, c, number);
                } else if (baris[r][c] instanceof LocalDate date) {
                    sheet.value(r, c, date);
                    sheet.style(r, c).format("yyyy-mm-dd").set();
                } else if (baris[r][c] != null) {
                    sheet.value(r, c, baris[r][c].toString());
                }
            }
        }
    }

    /** The job of an accepted file, once it has ended. */
    public JsonPath selesai(Response accepted) {
        accepted.then().statusCode(202);
        return menunggu(accepted.header("Location"));
    }

    /** The job at that path, once it has ended. */
    public JsonPath menunggu(String path) {
        Eventually.so("the end of " + path, () -> kota.as("opd").get(path).path("selesai_pada") != null);
        return kota.as("opd").get(path).jsonPath();
    }

    /** The job has merged so many new, changed, unchanged and refused rows. */
    public static void hitung(JsonPath job, int... expected) {
        assertEquals("SELESAI", job.getString("status"), job.prettify());
        int[] counts = Stream.of("baru", "berubah", "tetap", "ditolak")
                .mapToInt(job::getInt)
                .toArray();
        assertArrayEquals(expected, counts, job.prettify());
    }

    /** What was found, as "line column code". */
    public List<String> temuan(JsonPath job) {
        List<Map<String, Object>> found = kota.as("opd")
                .queryParam("batas", 200)
                .get("/v1/pekerjaan/{id}/baris", job.getString("id"))
                .path("data");
        return found.stream()
                .map(one -> "%s %s %s".formatted(one.get("baris"), one.get("kolom"), one.get("kode")))
                .toList();
    }
}
