package id.asn.applicant;

import static io.restassured.RestAssured.given;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency's committee, over HTTP and through the contract filter. */
public final class Panitia {
    /** Meets the requirements. */
    public static final Map<String, Object> MS = Map.of("putusan", "MS", "alasan", List.of());

    /** Does not, for one reason. */
    public static final Map<String, Object> TMS = Map.of(
            "putusan",
            "TMS",
            "alasan",
            List.of(Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", "Ijazah terpotong.")));

    private Panitia() {}

    /** A request of a member of the agency's committee. */
    public static RequestSpecification of(String instansi) {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("panitia", instansi));
    }

    /** Tries to decide. */
    public static ValidatableResponse decides(String instansi, UUID lamaran, Map<String, Object> body) {
        return of(instansi)
                .contentType("application/json")
                .body(body)
                .post("/v1/verifikasi/{id}/putusan", lamaran)
                .then();
    }
}
