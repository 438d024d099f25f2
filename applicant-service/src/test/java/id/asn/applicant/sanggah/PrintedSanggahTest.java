package id.asn.applicant.sanggah;

import id.asn.platform.testkit.PrintedPage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedSanggahTest {

    @Test
    void the_moves_of_a_sanggah_are_printed() {
        PrintedPage.section("docs/states.md", "applicant-sanggah", """
            ## applicant-service: sanggah

            | tindakan | dari | ke | oleh | dasar hukum |
            |---|---|---|---|---|
            %s\
            """.formatted(Stream.of(TindakanSanggah.values())
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                move,
                                move.dari().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
                                move.ke(),
                                move.oleh().claim(),
                                move.dasarHukum()))
                .collect(Collectors.joining("\n"))));
    }

    @Test
    void the_rule_of_the_year_is_printed() {
        AturanSanggah it = Sanggah2024.ROW;
        PrintedPage.section("docs/hukum.md", "applicant-sanggah", """
            ## applicant-service: sanggah of the administrative selection

            | tahun | hari menyanggah | hari menjawab | kali | sumber |
            |--:|--:|--:|--:|---|
            | %d | %d | %d | %d | %s |\
            """.formatted(
                        it.tahun(), it.hariMenyanggah(), it.hariMenjawab(), it.kali(), it.sumber()));
    }
}
