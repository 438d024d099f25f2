package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.PrintedPage;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints the rules of needs as they are, doubts included. */
class HukumPageTest {

    @Test
    void the_rules_of_needs_are_printed() {
        AturanAbk rules = AturanAbk.untuk(2025);
        String page = String.join(
                "\n",
                "## formation-service: needs",
                "",
                "### Workload analysis since " + rules.sejak(),
                "",
                "| parameter | nilai | sumber | keraguan |",
                "|---|---|---|---|",
                rows(rules.parameter().stream()
                        .map(row -> row(row.parameter(), row.nilai(), row.sumber(), row.keraguan()))),
                "",
                "### Efektivitas jabatan since " + rules.sejak(),
                "",
                "| kelas | mulai dari | sumber | keraguan |",
                "|---|--:|---|---|",
                rows(rules.kelas().stream().map(row -> row(row.kelas(), row.batas(), row.sumber(), row.keraguan()))),
                "",
                "### Age of retirement, plans since " + Bup2023.SEJAK,
                "",
                "| jenjang | usia | sumber | keraguan |",
                "|---|--:|---|---|",
                rows(Bup2023.TABLE.stream().map(row -> row(row.jenjang(), row.usia(), row.sumber(), row.keraguan()))));
        assertTrue(page.contains("| WKE_MENIT | 75000 |"));
        PrintedPage.section("docs/hukum.md", "formation-kebutuhan", page);
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "–")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
