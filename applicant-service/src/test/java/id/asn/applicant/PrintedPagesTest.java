package id.asn.applicant;

import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.applicant.lamaran.syarat.Syarat2024;
import id.asn.applicant.lamaran.syarat.Usia2024;
import id.asn.platform.testkit.PrintedPage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {

    @Test
    void the_moves_of_a_lamaran_are_printed() {
        String table = rows(Stream.of(TindakanLamaran.values()).map(move -> "| %s | %s | %s | %s | %s |"
                .formatted(move, move.dari(), move.ke(), move.oleh().claim(), move.dasarHukum())));
        String arrows = rows(Stream.of(TindakanLamaran.values())
                .map(move -> "    %s --> %s: %s".formatted(move.dari(), move.ke(), move)));
        PrintedPage.section("docs/states.md", "applicant", """
            ## applicant-service: lamaran

            ```mermaid
            stateDiagram-v2
                [*] --> DRAF
            %s
            ```

            | tindakan | dari | ke | oleh | dasar hukum |
            |---|---|---|---|---|
            %s\
            """.formatted(arrows, table));
    }

    @Test
    void the_tables_of_law_are_printed() {
        PrintedPage.section("docs/hukum.md", "applicant", """
            ## applicant-service

            ### Rules of submission, CPNS 2024

            | kode | sumber |
            |---|---|
            %s

            ### Age, CPNS 2024 (upper edge read as %s)

            | kelompok jabatan | minimum | maksimum | sumber |
            |---|--:|--:|---|
            %s

            ### Documents, 2024

            | jenis | tipe | KB | wajib | sumber |
            |---|---|--:|---|---|
            %s\
            """.formatted(rules(), Usia2024.TEPI, ages(), documents()));
    }

    private static String rules() {
        return rows(Syarat2024.CPNS.stream().map(rule -> "| %s | %s |".formatted(rule.kode(), rule.sumber())));
    }

    private static String ages() {
        return rows(Usia2024.CPNS.stream().map(row -> "| %s | %d | %d | %s |"
                .formatted(row.kelompok(), row.minimum(), row.maksimum(), row.sumber())));
    }

    private static String documents() {
        return rows(TabelDokumen.of(2024).rows().stream().map(row -> "| %s | %s | %d | %s | %s |"
                .formatted(row.jenis(), row.tipe(), row.batasKb(), row.wajib() ? "ya" : "tidak", row.sumber())));
    }

    private static String rows(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
