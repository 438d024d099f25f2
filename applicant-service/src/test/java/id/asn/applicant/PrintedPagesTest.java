package id.asn.applicant;

import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.applicant.lamaran.syarat.Aturan;
import id.asn.applicant.lamaran.syarat.Bup2024;
import id.asn.applicant.lamaran.syarat.KelompokPelamar2024;
import id.asn.applicant.lamaran.syarat.Syarat2024;
import id.asn.applicant.lamaran.syarat.Usia2024;
import id.asn.applicant.sanksi.LaranganMundur;
import id.asn.platform.testkit.PrintedPage;
import java.util.List;
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

    private static final String HUKUM = """
            ## applicant-service

            ### Rules of submission, CPNS 2024

            | kode | sumber |
            |---|---|
            %s

            ### Rules of submission, PPPK 2024

            | kode | sumber |
            |---|---|
            %s

            ### Age, CPNS 2024 (upper edge read as %s)

            | kelompok jabatan | minimum | maksimum | sumber |
            |---|--:|--:|---|
            %s

            %s

            ### Documents, 2024

            | jenis | tipe | KB | wajib | sumber |
            |---|---|--:|---|---|
            %s\
            """;

    @Test
    void the_tables_of_law_are_printed() {
        PrintedPage.section(
                "docs/hukum.md",
                "applicant",
                HUKUM.formatted(
                        rules(Syarat2024.CPNS), rules(Syarat2024.PPPK), Usia2024.TEPI, ages(), pppk(), documents()));
    }

    private static String pppk() {
        return """
            ### Age, PPPK 2024

            | jenjang jabatan | BUP | minimum | maksimum | sumber BUP |
            |---|--:|--:|--:|---|
            %s

            ### Groups admitted to PPPK 2024 (stage 2 from %s)

            | kategori | golongan | tahap | hanya jabatan operasional | sumber |
            |---|---|--:|:-:|---|
            %s

            ### Bans after a withdrawal

            | tahun seleksi | tahun larangan | sejak | sumber |
            |---|--:|---|---|
            %s\
            """.formatted(retirement(), KelompokPelamar2024.TAHAP_2, groups(), bans());
    }

    private static String retirement() {
        return rows(Bup2024.TABLE.stream().map(row -> "| %s | %d | %d | %d | %s |"
                .formatted(row.jenjang(), row.bup(), Bup2024.USIA_MINIMUM, row.usiaMaksimum(), row.sumber())));
    }

    private static String groups() {
        return rows(KelompokPelamar2024.TABLE.stream().map(row -> "| %s | %s | %d | %s | %s |"
                .formatted(
                        row.kategori(),
                        row.golongan(),
                        row.tahap(),
                        row.operasional() ? "ya" : "tidak",
                        row.sumber())));
    }

    private static String bans() {
        return rows(LaranganMundur.TABLE.stream()
                .map(row -> "| %d | %d | %s | %s |".formatted(row.tahun(), row.lamanya(), row.sejak(), row.sumber())));
    }

    private static String rules(List<Aturan> table) {
        return rows(table.stream().map(rule -> "| %s | %s |".formatted(rule.kode(), rule.sumber())));
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
