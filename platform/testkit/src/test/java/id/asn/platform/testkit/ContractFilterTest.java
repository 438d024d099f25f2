package id.asn.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractFilterTest {
    private static final String BOX = "/v1/kotak/3f2b6c1e-0d57-4a43-9a51-2a9a1f1f0c11";

    @TempDir
    Path folder;

    private PlantedServer server;

    @BeforeEach
    void start() throws IOException {
        server = PlantedServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_documented_answer_passes_and_is_noted_under_the_more_literal_path() throws IOException {
        Contract contract = PlantedContract.named(folder, "noted");
        server.answer("GET", BOX, 200, "{\"isi\": 1}");
        server.answer("GET", "/v1/kotak/kosong", 200, "{\"isi\": 0}");
        through(contract).get(BOX);
        through(contract).get("/v1/kotak/kosong");
        assertEquals(Set.of("lihatKotak 200", "lihatKotakKosong 200"), new Exercised("noted").pairs());
    }

    @Test
    void an_undocumented_field_fails() {
        server.answer("GET", BOX, 200, "{\"isi\": 1, \"warna\": \"biru\"}");
        fails("warna", () -> through(PlantedContract.sound()).get(BOX));
    }

    @Test
    void an_undocumented_status_fails() {
        server.answer("GET", BOX, 409, "{\"status\": 409}");
        fails("409", () -> through(PlantedContract.sound()).get(BOX));
    }

    @Test
    void an_undocumented_operation_fails() {
        fails("DELETE " + BOX + " is not in", () -> through(PlantedContract.sound())
                .delete(BOX));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 403, 404, 405, 500})
    void an_undocumented_operation_fails_whatever_it_answers(int status) {
        server.answer("DELETE", BOX, status, "{\"status\": %d}".formatted(status));
        fails("DELETE " + BOX + " is not in", () -> through(PlantedContract.sound())
                .delete(BOX));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405})
    void a_word_in_the_place_of_a_uuid_hides_no_operation(int status) throws IOException {
        server.answer("GET", "/v1/kotak/laporan", status, "{\"status\": %d}".formatted(status));
        Contract contract = PlantedContract.named(folder, "hidden");
        fails("GET /v1/kotak/laporan is not in", () -> through(contract).get("/v1/kotak/laporan"));
        assertEquals(Set.of(), new Exercised("hidden").pairs());
    }

    @Test
    void nonsense_on_purpose_passes_when_refused_and_fails_when_taken() {
        server.answer(
                "POST",
                "/v1/kotak",
                e -> new PlantedServer.Answer(400, "application/problem+json", "{\"status\":400}"));
        assertDoesNotThrow(() -> nonsense().post("/v1/kotak"));
        server.answer("POST", "/v1/kotak", 201, "{\"isi\": 3}");
        fails("isi", () -> nonsense().post("/v1/kotak"));
    }

    @Test
    void an_answer_given_before_any_operation_is_proven_once_for_its_class_of_load() throws IOException {
        Contract contract = PlantedContract.named(
                folder, "before", "description: a problem", "description: a problem\n      x-sebelum-operasi: true");
        AssertionError none = assertThrows(AssertionError.class, () -> ContractCoverage.exercised(contract));
        assertTrue(none.getMessage().contains("any own read 404"), none.getMessage());
        new Exercised("before").note("lihatKotak", 404);
        AssertionError once = assertThrows(AssertionError.class, () -> ContractCoverage.exercised(contract));
        assertTrue(!once.getMessage().contains("404"), once.getMessage());
        assertTrue(once.getMessage().contains("any write 400"), once.getMessage());
    }

    @Test
    void what_no_test_received_is_listed() throws IOException {
        Contract contract = PlantedContract.named(folder, "covered");
        server.answer("GET", "/v1/kotak/kosong", 200, "{\"isi\": 0}");
        through(contract).get("/v1/kotak/kosong");
        AssertionError error = assertThrows(AssertionError.class, () -> ContractCoverage.exercised(contract));
        assertTrue(error.getMessage().contains("documents 8 answers"), error.getMessage());
        assertTrue(error.getMessage().contains("buatKotak 201"), error.getMessage());
        assertTrue(!error.getMessage().contains("lihatKotakKosong"), error.getMessage());
        Exercised exercised = new Exercised("covered");
        for (int status : new int[] {200, 401, 403, 404}) exercised.note("lihatKotak", status);
        for (int status : new int[] {201, 400, 401, 403}) exercised.note("buatKotak", status);
        assertDoesNotThrow(() -> ContractCoverage.exercised(contract));
    }

    private RequestSpecification nonsense() {
        return through(PlantedContract.sound()).contentType("application/json").body("{\"isi\": \"tiga\"}");
    }

    private RequestSpecification through(Contract contract) {
        return given().baseUri("http://127.0.0.1:" + server.port()).filter(new ContractFilter(contract, s -> true));
    }

    private static void fails(String why, Executable call) {
        AssertionError error = assertThrows(AssertionError.class, call);
        assertTrue(error.getMessage().contains(why), error.getMessage());
    }
}
