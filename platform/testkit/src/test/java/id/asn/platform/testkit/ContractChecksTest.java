package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ContractChecksTest {
    @TempDir
    Path folder;

    @Test
    void a_sound_contract_passes() {
        Contract contract = PlantedContract.sound();
        assertDoesNotThrow(() -> ContractChecks.version(contract));
        assertDoesNotThrow(() -> ContractChecks.operations(contract));
        assertDoesNotThrow(() -> ContractExamples.check(contract));
    }

    @Test
    void another_openapi_version_fails() throws IOException {
        Contract contract = PlantedContract.with(folder, "openapi: 3.0.3", "openapi: 3.0.2");
        fails("3.0.3", () -> ContractChecks.version(contract));
    }

    @Test
    void an_operation_that_does_not_say_who_may_fails() throws IOException {
        Contract contract = PlantedContract.with(folder, "      x-peran: [bkn, layanan]\n", "");
        fails("GET /v1/kotak/{id}: x-peran is missing", () -> ContractChecks.operations(contract));
    }

    @Test
    void a_role_nobody_knows_fails() throws IOException {
        Contract contract = PlantedContract.with(folder, "[bkn, layanan]", "[bkn, raja]");
        fails("unknown role raja", () -> ContractChecks.operations(contract));
    }

    @Test
    void an_operation_without_a_name_or_with_that_of_another_fails() throws IOException {
        Contract nameless = PlantedContract.with(folder, "      operationId: lihatKotakKosong\n", "");
        fails("operationId is missing", () -> ContractChecks.operations(nameless));
        fails(
                "operationId is repeated",
                () -> PlantedContract.named(
                        folder, "twice", "operationId: lihatKotakKosong", "operationId: lihatKotak"));
    }

    @Test
    void an_example_that_does_not_fit_its_schema_fails_behind_a_reference_too() throws IOException {
        Contract contract = PlantedContract.with(folder, "{value: {isi: 7}}", "{value: {isi: tujuh}}");
        fails("GET /v1/kotak/{id} 200 example 'kotak'", () -> ContractExamples.check(contract));
    }

    @Test
    void an_example_with_an_undocumented_field_fails() throws IOException {
        Contract contract = PlantedContract.with(folder, "example: {isi: 0}", "example: {isi: 0, warna: biru}");
        fails("warna", () -> ContractExamples.check(contract));
    }

    @Test
    void an_answer_without_an_example_fails() throws IOException {
        Contract contract = PlantedContract.with(folder, "          example: {status: 404}\n", "");
        fails("404: no example of application/problem+json", () -> ContractExamples.check(contract));
    }

    @Test
    void operations_are_read_from_byte_code_without_clients() {
        Set<String> found = CodeOperations.of(
                new ClassFileImporter().importPackages("id.asn.platform.testkit.planted.sound").stream());
        assertEquals(Set.of("POST /v1/usulan/{id}/pengajuan"), found);
    }

    @Test
    void an_operation_only_in_the_file_fails() {
        fails("POST /v1/kotak", () -> ContractCoverage.operations(PlantedContract.sound(), "id.asn.platform.testkit"));
    }

    private static void fails(String why, Executable check) {
        AssertionError error = assertThrows(AssertionError.class, check);
        assertTrue(error.getMessage().contains(why), error.getMessage());
    }
}
