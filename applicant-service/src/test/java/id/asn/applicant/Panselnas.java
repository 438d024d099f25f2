package id.asn.applicant;

import static io.restassured.RestAssured.given;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** The national committee, over HTTP and through the contract filter. */
public final class Panselnas {

    private Panselnas() {}

    /** A request of Panselnas. */
    public static RequestSpecification asks() {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("panselnas", null));
    }

    /** Tries to impose a sanction for a withdrawal in 2023 after the NIP was set, with changes. */
    public static ValidatableResponse imposes(Object nik, Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "nik", nik,
                "tahun", 2023,
                "saat_mundur", "NIP_DITETAPKAN",
                "alasan", "Mundur setelah NIP ditetapkan.",
                "nomor_dokumen", "1/PANSELNAS/2024"));
        body.putAll(changes);
        return asks().contentType("application/json")
                .body(body)
                .post("/v1/sanksi")
                .then();
    }
}
