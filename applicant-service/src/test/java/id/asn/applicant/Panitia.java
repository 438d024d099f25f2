package id.asn.applicant;

import static io.restassured.RestAssured.given;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency's committee, over HTTP and through the contract filter. */
public final class Panitia {
    /** Meets the requirements, with nothing looked at. */
    public static final Map<String, Object> MS = Map.of("putusan", "MS", "alasan", List.of());

    /** Does not, for one reason. */
    public static final Map<String, Object> TMS = Map.of(
            "putusan",
            "TMS",
            "alasan",
            List.of(Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", "Ijazah terpotong.")));

    private static final AtomicInteger AGENCY = new AtomicInteger(4100);

    private Panitia() {}

    /** The code of an agency that no other test knows. */
    public static String agency() {
        return Integer.toString(AGENCY.incrementAndGet());
    }

    /** A request of a member of the agency's committee. */
    public static RequestSpecification of(String instansi) {
        return of(instansi, "panitia-satu");
    }

    /** A request of this very member. */
    public static RequestSpecification of(String instansi, String person) {
        return as("panitia", instansi, person);
    }

    /** A request of somebody of the agency in this role. */
    public static RequestSpecification as(String role, String instansi, String person) {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of(role, instansi, person));
    }

    /** Tries to decide. */
    public static ValidatableResponse decides(String instansi, UUID lamaran, Map<String, Object> body) {
        return of(instansi)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then();
    }

    /** MS with every item of the file's own list looked at and right. */
    public static Map<String, Object> allRight(String instansi, UUID lamaran) {
        List<String> items = of(instansi)
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("pemeriksaan.butir.kode");
        return Map.of(
                "putusan",
                "MS",
                "pemeriksaan",
                items.stream()
                        .map(code -> Map.of("kode", code, "hasil", "SESUAI"))
                        .toList());
    }

    /** Looks through all of it and finds it right. */
    public static ValidatableResponse passes(String instansi, UUID lamaran) {
        return decides(instansi, lamaran, allRight(instansi, lamaran)).statusCode(200);
    }

    /** Finds it TMS, and another member finds so too. */
    public static ValidatableResponse fails(String instansi, UUID lamaran) {
        decides(instansi, lamaran, TMS).statusCode(200);
        return reviews(instansi, "panitia-dua", lamaran, Map.of("hasil", "SAHKAN"))
                .statusCode(200);
    }

    /** Tries the second look. */
    public static ValidatableResponse reviews(String instansi, String person, UUID lamaran, Map<String, Object> body) {
        return of(instansi, person)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/{id}/pemeriksaan-kedua", lamaran)
                .then();
    }

    /** Tries to set an announcement. */
    public static ValidatableResponse schedules(String instansi, Map<String, Object> body) {
        return of(instansi)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/pengumuman")
                .then();
    }

    /** Announces at once and waits until it is told; answers its key. */
    public static UUID announces(String instansi, String jenis) {
        UUID id = schedules(instansi, Map.of("tahun", 2024, "jenis", jenis))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("pengumuman_id");
        Eventually.so(
                "the announcement is told",
                () -> given().get("/v1/pengumuman-administrasi/{id}", id).statusCode() == 200);
        return id;
    }
}
