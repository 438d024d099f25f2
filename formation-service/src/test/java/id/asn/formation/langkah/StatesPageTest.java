package id.asn.formation.langkah;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.formasi.TindakanFormasi;
import id.asn.formation.penetapan.TindakanUsulAlokasi;
import id.asn.formation.usulan.TindakanDraf;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.platform.testkit.PrintedPage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints the move tables as they are, so that the page cannot say anything else. */
class StatesPageTest {

    @Test
    void the_move_tables_are_printed() {
        String page = String.join(
                "\n\n",
                "## formation-service",
                section("Usulan", List.of(TindakanUsulan.values())),
                section("Usul alokasi", List.of(TindakanUsulAlokasi.values())),
                section("Draf OPD", List.of(TindakanDraf.values())),
                section("Rincian formasi", List.of(TindakanFormasi.values())));
        assertTrue(page.contains("DIUSULKAN --> BERPERTEK: PERTEK"));
        PrintedPage.section("docs/states.md", "formation", page);
    }

    private static String section(String title, List<? extends Langkah<?>> table) {
        return "### " + title + "\n\n" + diagram(table) + "\n\n" + rows(table);
    }

    private static String diagram(List<? extends Langkah<?>> table) {
        Stream<String> arrows = table.stream().map(move -> "    %s --> %s: %s"
                .formatted(move.dari() == null ? "[*]" : move.dari().name(), move.ke(), move.name()));
        Stream<String> ends = table.stream()
                .map(Langkah::ke)
                .distinct()
                .filter(state -> table.stream().noneMatch(move -> move.dari() == state))
                .map("    %s --> [*]"::formatted);
        return Stream.of(Stream.of("```mermaid", "stateDiagram-v2"), arrows, ends, Stream.of("```"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String rows(List<? extends Langkah<?>> table) {
        Stream<String> head = Stream.of(
                "| tindakan | dari | ke | oleh | terpisah dari | syarat | dasar hukum |",
                "|---|---|---|---|---|---|---|");
        return Stream.concat(head, table.stream().map(StatesPageTest::row)).collect(Collectors.joining("\n"));
    }

    private static String row(Langkah<?> move) {
        Object[] cells = {
            move.name(),
            move.dari() == null ? "" : move.dari(),
            move.ke(),
            names(move.wewenang().oleh().stream().sorted().map(Peran::claim)),
            names(move.wewenang().terpisahDari().stream().map(Langkah::name)),
            "TANPA_SYARAT".equals(move.syarat().name()) ? "" : move.syarat(),
            move.dasarHukum()
        };
        return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
