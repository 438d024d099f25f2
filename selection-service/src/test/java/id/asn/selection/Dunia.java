package id.asn.selection;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;

/** An agency of its own for one test, built through the neighbours' events and the service's own interface. */
public final class Dunia {
    /** Year of the rules under test. */
    public static final int TAHUN = 2024;
    /** Whoever computes. */
    public static final String PEMBUAT = "panselnas-pembuat";
    /** Whoever announces. */
    public static final String PEMERIKSA = "panselnas-pemeriksa";

    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private final String instansi;
    private int nomor;

    /** An agency with this code; no two tests share one. */
    public Dunia(String instansi) {
        this.instansi = instansi;
    }

    /** The code of an agency that no run before this one has had: for what can be done to an agency only once. */
    public static String baru(String instansi) {
        return instansi + "-" + RUN;
    }

    /** A request by that person in that role, held against the contract. */
    public static RequestSpecification as(String role, String instansi, String person) {
        return given().filter(ContractFilter.of("selection"))
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.of(role, instansi, person));
    }

    /** The person who computes. */
    public static RequestSpecification pembuat() {
        return as("panselnas", null, PEMBUAT);
    }

    /** The person who announces. */
    public static RequestSpecification pemeriksa() {
        return as("panselnas", null, PEMERIKSA);
    }

    /** Formation announces a formasi for everybody. */
    public UUID formasi(int jumlah) {
        return formasi("CPNS", jumlah);
    }

    /** Formation announces a formasi for everybody. */
    public UUID formasi(String pengadaan, int jumlah) {
        return formasi(pengadaan, "UMUM", "01", jumlah);
    }

    /** Formation announces a formasi of a need at a unit. */
    public UUID formasi(String pengadaan, String jenis, String unit, int jumlah) {
        UUID id = UUID.randomUUID();
        announce(id, pengadaan, jenis, unit, jumlah);
        return id;
    }

    /** Formation announces this formasi, for the first time or anew. */
    public void announce(UUID id, String pengadaan, String jenis, String unit, int jumlah) {
        String data = """
            {"formasi_id":"%s","tahun":2024,"instansi":"%s","instansi_nama":"Instansi %s","jenis_instansi":"DAERAH",
             "jenis_pengadaan":"%s","kategori":"TEKNIS","jenis_kebutuhan":"%s",
             "jabatan":{"kode":"JF0000334","nama":"Analis Hukum","kelompok":"LAINNYA"},
             "unit":{"kode":"%s","nama":"Bagian Hukum","jalur":"Setda|Bagian Hukum"},
             "pendidikan":[{"kode":"5100001","nama":"S-1 Hukum"}],"jumlah":%d,"terbuka_disabilitas":false,
             "ipk_minimum":"3.00","nomor_keputusan":"1","sha256":"x","medan_baru":"boleh"}
            """.formatted(id, instansi, instansi, pengadaan, jenis, unit, jumlah);
        tell("formation", "id.asn.formation.formasi.diumumkan.v1", id.toString(), data);
    }

    /** Applicant tells of a person who passed, born on that day with that IPK; answers the number. */
    public String peserta(UUID formasi, String lahir, String ipk) {
        String baru = instansi + "%05d".formatted(++nomor);
        String data = """
            {"lamaran_id":"%s","nomor_peserta":"%s","tahun":2024,"instansi":"%s","formasi_id":"%s",
             "jenis_kebutuhan":"UMUM","pendidikan_kode":"5100001","ipk":"%s","tanggal_lahir":"%s"}
            """.formatted(UUID.randomUUID(), baru, instansi, formasi, ipk, lahir);
        tell("applicant", "id.asn.applicant.pelamar.memenuhi-syarat.v1", baru, data);
        Eventually.so(
                "peserta " + baru, () -> pembuat().get("/v1/peserta/" + baru).statusCode() == 200);
        return baru;
    }

    /** A person whose facts do not matter. */
    public String peserta(UUID formasi) {
        return peserta(formasi, "1998-05-01", "3.50");
    }

    /** A neighbour tells of an event. */
    public static void tell(String source, String type, String subject, String data) {
        given().body("""
            {"specversion":"1.0","id":"%s","source":"%s","type":"%s","subject":"%s",
             "time":"2024-11-01T09:00:00+07:00","datacontenttype":"application/json","data":%s}
            """.formatted(UUID.randomUUID(), source, type, subject, data))
                .post(System.getProperty(Tetangga.URL) + "/uji/" + source)
                .then()
                .statusCode(200);
    }

    /** Sends SKD rows, lets them count, and answers the job. */
    public static JsonPath skd(String... rows) {
        return scores("skd", "nomor_peserta,hadir,twk,tiu,tkp", rows);
    }

    /** Sends SKB rows, lets them count, and answers the job. */
    public static JsonPath skb(String... rows) {
        return scores("skb", "nomor_peserta,hadir,nilai", rows);
    }

    /** Sends rows of the tests of SKB beside the CAT, lets them count, and answers the job. */
    public static JsonPath skbTambahan(String... rows) {
        return scores("skb-tambahan", "nomor_peserta,tes,hadir,nilai,lulus", rows);
    }

    private static JsonPath scores(String tes, String header, String... rows) {
        String file = header + "\n" + String.join("\n", rows) + "\n";
        return released(location(Pengirim.send(tes, file)));
    }

    /** Where the job is that was answered. */
    public static String location(Response sent) {
        String location = sent.then().statusCode(202).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }

    /** The job once it is judged, released by the other person when it waits for one, and done with. */
    public static JsonPath released(String location) {
        if (judged(location).getString("status").equals("MENUNGGU")) {
            pemeriksa().post(location + "/pengesahan").then().statusCode(200);
        }
        return finished(location);
    }

    /** The job once it is judged. */
    public static JsonPath judged(String location) {
        return once(location, Set.of("DITERIMA"));
    }

    /** The job once it is done with. */
    public static JsonPath finished(String location) {
        return once(location, Set.of("DITERIMA", "MENUNGGU", "DISAHKAN"));
    }

    /** The job once it is in none of these states. */
    public static JsonPath once(String location, Set<String> notAnyMore) {
        Eventually.so(
                location,
                () -> !notAnyMore.contains(pembuat().get(location).jsonPath().getString("status")));
        return pembuat().get(location).jsonPath();
    }

    /** Computes and answers the version. */
    public JsonPath hitung(String tahap) {
        return pembuat()
                .contentType("application/json")
                .body(permintaan(tahap))
                .post("/v1/hasil")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The body that asks for a result of this agency. */
    public String permintaan(String tahap) {
        return "{\"tahun\":2024,\"instansi\":\"%s\",\"tahap\":\"%s\"}".formatted(instansi, tahap);
    }

    /** Computes, lets the other person announce, and answers the version's key. */
    public String umumkan(String tahap) {
        String id = hitung(tahap).getString("id");
        assertEquals(
                "DIUMUMKAN",
                pemeriksa()
                        .post("/v1/hasil/" + id + "/pengumuman")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getString("status"));
        return id;
    }
}
