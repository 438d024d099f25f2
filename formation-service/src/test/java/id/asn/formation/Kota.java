package id.asn.formation;

import static io.restassured.RestAssured.given;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** An agency made for one test, its people, and the road of its seats over HTTP; every call goes through the contract. */
public final class Kota {
    public static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final List<String> OWN = List.of("opd", "bkpsdm", "ppk");

    public final String kode;
    public final String jabatan;

    private Kota(String kode) {
        this.kode = kode;
        this.jabatan = "J" + kode;
    }

    /** Registered, with one unit and one technical position. */
    public static Kota baru() {
        return baru("DAERAH");
    }

    public static Kota baru(String jenis) {
        Kota kota = new Kota("%04d".formatted(ThreadLocalRandom.current().nextInt(10_000)));
        Response answer = kota.as("bkn")
                .body(Map.of("nama", "Pemerintah Kota " + kota.kode, "jenis", jenis))
                .put("/v1/instansi/{kode}", kota.kode);
        if (answer.statusCode() == 428) {
            return baru(jenis);
        }
        answer.then().statusCode(200);
        KebijakanUji.in(2024, kota);
        kota.unit("DISKOMINFO", Map.of("nama", "Dinas Komunikasi dan Informatika"));
        kota.as("bkn")
                .body(Map.of("nama", "Pranata Komputer", "kategori", "TEKNIS", "kelompok_jabatan", "LAINNYA"))
                .put("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(200);
        return kota;
    }

    public Response unit(String unit, Map<String, ?> isi) {
        return as("bkpsdm").body(isi).put("/v1/instansi/{kode}/unit-kerja/{unit}", kode, unit);
    }

    /** Somebody of the office, for this agency where the office acts for one. */
    public RequestSpecification as(String peran) {
        return as(peran, peran + "-satu");
    }

    /** This very person. */
    public RequestSpecification as(String peran, String orang) {
        String token = Tokens.of(peran, OWN.contains(peran) ? kode : null, orang);
        return publik().contentType("application/json").auth().oauth2(token);
    }

    /** Somebody of an OPD, held to its unit. */
    public RequestSpecification opdOf(String unit) {
        return publik().contentType("application/json").auth().oauth2(Tokens.ofUnit("opd", kode, unit));
    }

    public static RequestSpecification publik() {
        return given().filter(ContractFilter.of("formation"));
    }

    public static Map<String, String> surat(String nomor) {
        return Map.of("nomor", nomor, "tanggal", "2024-03-05");
    }

    /** A line of that many technical CPNS seats. */
    public Map<String, Object> isian(int jumlah) {
        return Map.of(
                "jenis_pengadaan", "CPNS",
                "kategori", "TEKNIS",
                "jenis_kebutuhan", "UMUM",
                "jabatan", jabatan,
                "pendidikan", List.of(Map.of("kode", "5101087", "nama", "S-1 Teknik Informatika")),
                "unit", "DISKOMINFO",
                "jumlah", jumlah,
                "penghasilan", Map.of("terendah", 5_500_000, "tertinggi", 7_200_000),
                "ipk_minimum", "3.00");
    }

    /** An empty draft; its id. */
    public String draf() {
        return as("bkpsdm")
                .body(Map.of("tahun", 2024))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String baris(String usulan, int jumlah) {
        return as("opd")
                .body(isian(jumlah))
                .post("/v1/usulan/{id}/rincian", usulan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response act(String peran, String usulan, String tindakan, Object isi) {
        RequestSpecification request = as(peran);
        return (isi == null ? request : request.body(isi)).post("/v1/usulan/{id}/" + tindakan, usulan);
    }

    public String konsolidasi(int... jumlah) {
        String usulan = draf();
        for (int seats : jumlah) {
            baris(usulan, seats);
        }
        act("opd", usulan, "desk", null).then().statusCode(200);
        act("bkpsdm", usulan, "persetujuan-desk", null).then().statusCode(200);
        return usulan;
    }

    public String diusulkan(int... jumlah) {
        String usulan = konsolidasi(jumlah);
        act("ppk", usulan, "pengajuan", surat("800/" + kode)).then().statusCode(200);
        return usulan;
    }

    public List<String> idBaris(String usulan) {
        return as("bkn").get("/v1/usulan/{id}", usulan).path("rincian.id");
    }

    /** Every line accepted, opinion given. */
    public String berpendapat(int... jumlah) {
        String usulan = diusulkan(jumlah);
        var putusan = idBaris(usulan).stream()
                .map(id -> Map.of("baris", id, "putusan", "TERIMA"))
                .toList();
        act("bkn", usulan, "verifikasi", Map.of("putusan", putusan)).then().statusCode(200);
        as("bkn", "penyelia")
                .body(surat("P/" + kode))
                .post("/v1/usulan/{id}/pertek", usulan)
                .then()
                .statusCode(200);
        act(
                        "menkeu",
                        usulan,
                        "pendapat",
                        Map.of("nomor", "S", "tanggal", "2024-03-05", "pendapat", "Anggaran tersedia"))
                .then()
                .statusCode(200);
        return usulan;
    }

    public static Map<String, Object> alokasi(int jumlah) {
        return Map.of(
                "nomor",
                "B/1/2024",
                "tanggal",
                "2024-03-05",
                "alokasi",
                List.of(Map.of("jenis_pengadaan", "CPNS", "kategori", "TEKNIS", "jumlah", jumlah)));
    }

    public String ditetapkan(int alokasi, int... jumlah) {
        String usulan = berpendapat(jumlah);
        act("panrb", usulan, "penetapan", alokasi(alokasi)).then().statusCode(200);
        return usulan;
    }

    /** The rincian of a determined usulan, with all verified seats. */
    public String rincian(int... jumlah) {
        String usulan = ditetapkan(Arrays.stream(jumlah).sum(), jumlah);
        return as("bkpsdm")
                .body(Map.of("usulan_id", usulan))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response actRincian(String peran, String rincian, String tindakan, Object isi) {
        RequestSpecification request = as(peran);
        return (isi == null ? request : request.body(isi)).post("/v1/rincian-formasi/{id}/" + tindakan, rincian);
    }

    public void tetapkan(String rincian) {
        actRincian("ppk", rincian, "pengajuan", surat("800/r")).then().statusCode(200);
        actRincian("bkn", rincian, "verifikasi", null).then().statusCode(200);
        actRincian("panrb", rincian, "penetapan", surat("Kepmen " + UUID.randomUUID()))
                .then()
                .statusCode(200);
    }

    public String rincianDitetapkan(int... jumlah) {
        String rincian = rincian(jumlah);
        tetapkan(rincian);
        return rincian;
    }

    /** Announced; the ids of its lines. */
    public List<String> diumumkan(int... jumlah) {
        String rincian = rincianDitetapkan(jumlah);
        return actRincian("panselnas", rincian, "pengumuman", null)
                .then()
                .statusCode(200)
                .extract()
                .path("baris.formasi_id");
    }

    /** Gives a line other seats. */
    public Response kursi(String rincian, String formasi, int jumlah, String ifMatch) {
        return as("bkpsdm")
                .header("If-Match", ifMatch)
                .body(Map.of("jumlah", jumlah))
                .put("/v1/rincian-formasi/{id}/baris/{formasi}", rincian, formasi);
    }

    /** Every event from the first, read page by page as a follower would. */
    public static List<Map<String, Object>> kejadian() {
        List<Map<String, Object>> events = new ArrayList<>();
        String after = "";
        while (true) {
            Response page = publik().auth()
                    .oauth2(Tokens.of("layanan"))
                    .queryParam("after", after)
                    .queryParam("batas", 200)
                    .get("/v1/kejadian");
            List<Map<String, Object>> data = page.path("data");
            if (data.isEmpty()) {
                return events;
            }
            events.addAll(data);
            after = page.path("selanjutnya");
        }
    }
}
