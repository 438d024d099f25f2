package id.asn.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDiffTest {
    @TempDir
    Path repository;

    @Test
    void adding_an_optional_field_breaks_nothing() throws IOException {
        String now =
                PlantedContract.changed("isi: {type: integer}", "isi: {type: integer}\n        warna: {type: string}");
        assertDoesNotThrow(() -> ContractDiff.compatible(PlantedContract.text(), now));
    }

    @Test
    void taking_an_operation_a_field_or_a_status_away_breaks() throws IOException {
        breaks(PlantedContract.changed("/v1/kotak/kosong:", "/v1/kotak/hampa:"));
        breaks(PlantedContract.changed("isi: {type: integer}", "isi: {type: string}"));
        breaks(PlantedContract.changed("required: [isi]", "required: [isi, warna]"));
    }

    @Test
    void a_landed_draft_has_promised_nothing() throws IOException {
        String draft = PlantedContract.changed("version: 1.0.0", "version: 1.0.0-draft");
        String now = PlantedContract.changed("/v1/kotak/kosong:", "/v1/kotak/hampa:");
        assertDoesNotThrow(() -> ContractDiff.compatible(draft, now));
    }

    @Test
    void on_a_branch_the_landed_contract_is_where_it_left_main() throws Exception {
        Path file = commit("one");
        commit("two");
        git("checkout", "-q", "-b", "work");
        commit("three");
        commit("four");
        assertEquals(Optional.of("two"), new LandedContract(repository).of(file));
    }

    @Test
    void on_main_the_landed_contract_is_the_commit_before() throws Exception {
        Path file = commit("one");
        commit("two");
        assertEquals(Optional.of("one"), new LandedContract(repository).of(file));
    }

    @Test
    void a_named_commit_wins() throws Exception {
        commit("one");
        assertEquals(Optional.of("HEAD"), new LandedContract(repository).base("HEAD"));
    }

    @Test
    void without_history_nothing_has_landed() throws Exception {
        Path file = commit("one");
        assertEquals(Optional.empty(), new LandedContract(repository).of(file));
        Path nowhere = Files.createTempDirectory("no-git");
        assertEquals(Optional.empty(), new LandedContract(nowhere).of(nowhere.resolve("openapi.yaml")));
        Files.delete(nowhere);
    }

    private static void breaks(String now) throws IOException {
        String before = PlantedContract.text();
        AssertionError error = assertThrows(AssertionError.class, () -> ContractDiff.compatible(before, now));
        assertTrue(error.getMessage().contains("Breaks what has landed as 1.0.0"), error.getMessage());
    }

    private Path commit(String text) throws Exception {
        if (!Files.exists(repository.resolve(".git"))) git("init", "-q", "-b", "main");
        Path file = repository.resolve("contracts/planted/v1/openapi.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        git("add", "-A");
        git("-c", "user.name=uji", "-c", "user.email=uji@example.org", "commit", "-qm", text);
        return file;
    }

    private void git(String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of("git", "-C", repository.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
