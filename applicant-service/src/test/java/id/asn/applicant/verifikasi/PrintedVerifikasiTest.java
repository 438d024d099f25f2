package id.asn.applicant.verifikasi;

import id.asn.platform.testkit.PrintedPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedVerifikasiTest {
    private static final String LAW = """
        ## applicant-service: administrative selection

        ### Check list beside the documents, CPNS 2024

        | kode | uraian | untuk | sumber |
        |---|---|---|---|
        %s

        ### Check list beside the documents, PPPK 2024

        | kode | uraian | untuk | sumber |
        |---|---|---|---|
        %s

        ### Reasons of a TMS

        | kode | teks | mulai | akhir | sumber |
        |---|---|---|---|---|
        %s\
        """;

    @Test
    void the_moves_of_the_committee_are_printed() {
        PrintedPage.section("docs/states.md", "applicant-verifikasi", """
            ## applicant-service: verifikasi

            ```mermaid
            stateDiagram-v2
                [*] --> MENUNGGU
            %s
            ```

            | tindakan | dari | ke | oleh | dasar hukum |
            |---|---|---|---|---|
            %s

            ## applicant-service: pengumuman administrasi

            | tindakan | dari | ke | dasar hukum |
            |---|---|---|---|
            %s\
            """.formatted(
                        rows(Stream.of(TindakanVerifikasi.values())
                                .map(move -> "    %s --> %s: %s".formatted(move.dari(), move.ke(), move))),
                        rows(Stream.of(TindakanVerifikasi.values()).map(PrintedVerifikasiTest::move)),
                        rows(Stream.of(TindakanPengumuman.values()).map(PrintedVerifikasiTest::move))));
    }

    private static String move(TindakanVerifikasi it) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(it, it.dari(), it.ke(), it.oleh().claim(), it.dasarHukum());
    }

    private static String move(TindakanPengumuman it) {
        return "| %s | %s | %s | %s |".formatted(it, it.dari() == null ? "" : it.dari(), it.ke(), it.dasarHukum());
    }

    @Test
    void the_check_list_and_the_reasons_are_printed() {
        PrintedPage.section(
                "docs/hukum.md",
                "applicant-verifikasi",
                LAW.formatted(
                        checks(Pemeriksaan2024.CPNS),
                        checks(Pemeriksaan2024.PPPK),
                        rows(TabelAlasan.ROWS.stream().map(row -> "| %s | %s | %s | %s | %s |"
                                .formatted(
                                        row.kode(),
                                        row.teks(),
                                        row.mulai(),
                                        row.akhir() == null ? "" : row.akhir(),
                                        row.sumber())))));
    }

    private static String checks(List<ButirPemeriksaan> list) {
        return rows(list.stream().map(row -> "| %s | %s | %s | %s |"
                .formatted(row.kode(), row.uraian(), row.untuk() == null ? "semua" : row.untuk(), row.sumber())));
    }

    private static String rows(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
