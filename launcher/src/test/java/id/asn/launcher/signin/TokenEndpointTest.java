package id.asn.launcher.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String GRANT = "grant_type=client_credentials";

    private static TokenEndpoint endpoint;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        ClientRegister clients =
                new ClientRegister(Map.of("layanan-applicant", "r4has1a", "layanan-selection", "l+n&x"));
        endpoint = TokenEndpoint.start(0, clients, new TokenMint(SignInKey.generate(), Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        endpoint.close();
    }

    @Test
    void a_client_signs_in_with_basic_and_with_form_credentials() throws Exception {
        HttpResponse<String> basic = send(request(GRANT).header("Authorization", basic("layanan-applicant:r4has1a")));
        HttpResponse<String> form = send(request(GRANT + "&client_id=layanan-selection&client_secret=l%2Bn%26x"));
        assertEquals("layanan-applicant", subject(basic));
        assertEquals("layanan-selection", subject(form));
        assertEquals("Bearer", JSONObjectUtils.parse(basic.body()).get("token_type"));
        assertEquals(300L, JSONObjectUtils.parse(basic.body()).get("expires_in"));
        assertEquals("no-store", basic.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void basic_credentials_are_form_encoded_as_the_rfc_says() throws Exception {
        assertEquals(
                "layanan-selection",
                subject(send(request(GRANT).header("Authorization", basic("layanan-selection:l%2Bn%26x")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    layanan-applicant:salah
                    layanan-applicant:
                    tak-dikenal:r4has1a
                    tak-dikenal:
                    tanpa-titik-dua
                    """)
    void wrong_credentials_are_refused_and_basic_is_asked_for(String pair) throws Exception {
        HttpResponse<String> refused = send(request(GRANT).header("Authorization", basic(pair)));
        assertEquals(401, refused.statusCode());
        assertEquals("invalid_client", error(refused));
        assertEquals(
                "Basic realm=\"asn\"",
                refused.headers().firstValue("WWW-Authenticate").orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grant_type=password&client_id=layanan-applicant&client_secret=r4has1a                     | 400 | unsupported_grant_type
                    client_id=layanan-applicant&client_secret=r4has1a                                         | 400 | invalid_request
                    grant_type=client_credentials&grant_type=client_credentials                               | 400 | invalid_request
                    grant_type=client_credentials&client_id=%zz                                               | 400 | invalid_request
                    grant_type=client_credentials&scope=admin&client_id=layanan-applicant&client_secret=r4has1a | 400 | invalid_scope
                    grant_type=client_credentials&client_id=layanan-applicant                                 | 401 | invalid_client
                    grant_type=client_credentials&client_id=layanan-applicant&client_secret=salah             | 401 | invalid_client
                    """)
    void a_request_outside_the_rfc_is_refused_by_its_code(String form, int status, String error) throws Exception {
        HttpResponse<String> refused = send(request(form));
        assertEquals(status, refused.statusCode());
        assertEquals(error, error(refused));
    }

    @Test
    void credentials_given_twice_are_refused() throws Exception {
        HttpRequest.Builder twice = request(GRANT + "&client_id=layanan-applicant&client_secret=r4has1a")
                .header("Authorization", basic("layanan-applicant:r4has1a"));
        assertEquals("invalid_request", error(send(twice)));
    }

    @Test
    void only_a_form_posted_to_its_path_is_read() throws Exception {
        HttpRequest.Builder get = HttpRequest.newBuilder(URI.create(endpoint.url()));
        HttpResponse<String> refused = send(get.GET());
        assertEquals(405, refused.statusCode());
        assertEquals("POST", refused.headers().firstValue("Allow").orElse(""));
        HttpRequest.Builder json = HttpRequest.newBuilder(URI.create(endpoint.url()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertEquals(400, send(json).statusCode());
        HttpRequest.Builder elsewhere = HttpRequest.newBuilder(URI.create(endpoint.url() + "s"))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(GRANT));
        assertEquals(404, send(elsewhere).statusCode());
        assertEquals(413, send(request(GRANT + "&x=" + "y".repeat(17_000))).statusCode());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String form) {
        return HttpRequest.newBuilder(URI.create(endpoint.url()))
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String subject(HttpResponse<String> response) throws Exception {
        assertEquals(200, response.statusCode(), response.body());
        String token = (String) JSONObjectUtils.parse(response.body()).get("access_token");
        assertTrue(SignedJWT.parse(token)
                .getJWTClaimsSet()
                .getStringListClaim("groups")
                .contains("layanan"));
        return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
    }

    private static String error(HttpResponse<String> response) throws Exception {
        return (String) JSONObjectUtils.parse(response.body()).get("error");
    }
}
