package id.asn.formation.pekerjaan;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

    public Response csv(String tujuan, String... baris) {
        return csv("opd", tujuan, TAHUN, Map.of(), baris);
    }

    public Response csv(String peran, String tujuan, int tahun, Map<String, ?> query, String... baris) {
        return dengan(peran, "text/csv")
                .queryParam("tahun", tahun)
                .queryParams(query)
                .body((String.join("\n", baris) + "\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/impor/{tujuan}", tujuan);
    }

    public Response buku(String peran, String tujuan, int tahun, Consumer<Worksheet> isi) {
        return dengan(peran, Unggahan.XLSX)
                .queryParam("tahun", tahun)
                .body(BukuUji.isi(isi))
                .post("/v1/impor/{tujuan}", tujuan);
    }

    /** The job of an accepted file, once it has ended. */
    public JsonPath selesai(Response accepted) {
        accepted.then().statusCode(202);
        String path = accepted.header("Location");
        Eventually.so("the end of " + path, () -> kota.as("opd").get(path).path("selesai_pada") != null);
        return kota.as("opd").get(path).jsonPath();
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
