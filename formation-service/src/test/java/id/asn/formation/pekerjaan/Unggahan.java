package id.asn.formation.pekerjaan;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Files sent in by BKN, and the wait for what becomes of them. */
public final class Unggahan {
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Unggahan() {}

    /** Somebody of BKN with a file of that type. */
    public static RequestSpecification dengan(String jenis) {
        return as("bkn", jenis);
    }

    public static RequestSpecification as(String peran, String jenis) {
        return bearing(Tokens.of(peran), jenis);
    }

    /** Somebody whom that token names, with a file of that type. */
    static RequestSpecification bearing(String token, String jenis) {
        return Kota.publik()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(XLSX, ContentType.BINARY)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .auth()
                .oauth2(token)
                .contentType(jenis);
    }

    public static Response csv(String tujuan, String isi) {
        return dengan("text/csv").body(isi.getBytes(StandardCharsets.UTF_8)).post("/v1/impor/{tujuan}", tujuan);
    }

    /** The job of an accepted file, once it has ended. */
    public static JsonPath selesai(Response accepted) {
        accepted.then().statusCode(202);
        return menunggu(accepted.header("Location"));
    }

    /** The job at that path, once it has ended. */
    public static JsonPath menunggu(String path) {
        Eventually.so("the end of " + path, () -> job(path).path("selesai_pada") != null);
        return job(path).jsonPath();
    }

    private static Response job(String path) {
        Response job = as("bkn", "application/json").get(path);
        job.then().statusCode(200);
        return job;
    }
}
