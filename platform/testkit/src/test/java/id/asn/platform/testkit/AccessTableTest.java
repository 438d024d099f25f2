package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTableTest {
    @TempDir
    Path folder;

    private PlantedServer server;
    private final List<String> queries = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = PlantedServer.start();
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = server.port();
        server.answer("POST", "/v1/kotak", guarded(Set.of("bkn"), 201));
        server.answer("GET", "/v1/kotak/kosong", 200, "{\"isi\": 0}");
    }

    @AfterEach
    void stop() {
        RestAssured.reset();
        server.close();
    }

    @Test
    void every_operation_is_tried_with_every_role_and_three_bad_tokens() throws IOException {
        Contract contract = boxes(Set.of("bkn", "layanan"), "tried");
        assertEquals(List.of(), failures(new AccessTable(contract)));
        assertEquals(2 * (13 + 3) + 1, new AccessTable(contract).tests().count());
        assertEquals(Set.of("uji_coba=true"), Set.copyOf(queries));
        assertEquals(
                Set.of("lihatKotak 401", "lihatKotak 403", "buatKotak 401", "buatKotak 403"),
                new Exercised("tried").pairs());
    }

    @Test
    void a_door_open_to_the_wrong_role_is_found() throws IOException {
        Contract contract = boxes(Set.of("bkn", "layanan", "pelamar"), "open");
        assertEquals(List.of("GET /v1/kotak/{id} as pelamar"), failures(new AccessTable(contract)));
    }

    @Test
    void a_door_shut_to_the_right_role_is_found() throws IOException {
        Contract contract = boxes(Set.of("bkn"), "shut");
        assertEquals(List.of("GET /v1/kotak/{id} as layanan"), failures(new AccessTable(contract)));
    }

    @Test
    void the_table_prints_a_row_per_operation_and_a_column_per_role() {
        assertEquals("""
            ## planted-service

            | operation | publik | bkn | layanan |
            |---|:-:|:-:|:-:|
            | `GET /v1/kotak/{id}` |   | x | x |
            | `GET /v1/kotak/kosong` | x |   |   |
            | `POST /v1/kotak` |   | x |   |\
            """, new AccessTable(PlantedContract.sound()).markdown());
    }

    /** The planted contract with a fixed box, guarded so. */
    private Contract boxes(Set<String> roles, String name) throws IOException {
        String id = "3f2b6c1e-0d57-4a43-9a51-2a9a1f1f0c11";
        server.answer("GET", "/v1/kotak/" + id, guarded(roles, 200));
        return PlantedContract.named(folder, name, "format: uuid}", "format: uuid, example: " + id + "}");
    }

    private static List<String> failures(AccessTable table) {
        List<String> failed = new ArrayList<>();
        table.tests().forEach(t -> {
            if (fails(t)) failed.add(t.getDisplayName());
        });
        return failed;
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable expected) {
            return true;
        }
    }

    private Function<HttpExchange, PlantedServer.Answer> guarded(Set<String> roles, int success) {
        return exchange -> {
            String query = exchange.getRequestURI().getQuery();
            if (query != null) queries.add(query);
            int status = status(exchange.getRequestHeaders().getFirst("Authorization"), roles, success);
            return status == success
                    ? new PlantedServer.Answer(status, "application/json", "{\"isi\": 3}")
                    : new PlantedServer.Answer(status, "application/problem+json", "{\"status\": " + status + "}");
        };
    }

    private static int status(String authorization, Set<String> roles, int success) {
        if (authorization == null) return 401;
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKey(key())
                    .setExpectedIssuer("asn-embedded")
                    .setRequireExpirationTime()
                    .build()
                    .processToClaims(authorization.replace("Bearer ", ""));
            return roles.containsAll(claims.getStringListClaimValue("groups")) ? success : 403;
        } catch (InvalidJwtException forgedOrOver) {
            return 401;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey key() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(new SignInResource().start().get("asn.signin.public-key"));
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
