package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.PrintedPage;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints the rules of needs as they are, doubts included. */
class HukumPageTest {

    private static final AturanAbk RULES = AturanAbk.untuk(2025);

    @Test
    void the_rules_of_needs_are_printed() {
        String page = String.join("\n\n", "## formation-service: needs", parameters(), classes(), ages());
        assertTrue(page.contains("| WKE_MENIT | 75000 |"));
        PrintedPage.section("docs/hukum.md", "formation-kebutuhan", page);
    }

    private static String parameters() {
        return "### Workload analysis since " + RULES.sejak() + "\n\n| parameter | nilai | sumber | keraguan |\n"
                + "|---|---|---|---|\n"
                + rows(RULES.parameter().stream()
                        .map(row -> row(row.parameter(), row.nilai(), row.sumber(), row.keraguan())));
    }

    private static String classes() {
        return "### Efektivitas jabatan since " + RULES.sejak() + "\n\n| kelas | mulai dari | sumber | keraguan |\n"
                + "|---|--:|---|---|\n"
                + rows(RULES.kelas().stream().map(row -> row(row.kelas(), row.batas(), row.sumber(), row.keraguan())));
    }

    private static String ages() {
        return "### Age of retirement, plans since " + Bup2023.SEJAK + "\n\n| jenjang | usia | sumber | keraguan |\n"
                + "|---|--:|---|---|\n"
                + rows(Bup2023.TABLE.stream().map(row -> row(row.jenjang(), row.usia(), row.sumber(), row.keraguan())));
    }

    private static String rows(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(cell -> Objects.toString(cell, "–")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
