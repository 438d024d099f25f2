package id.asn.verifier;

import static id.asn.verifier.Pemalsu.SAMPLES;
import static id.asn.verifier.Pemalsu.ask;
import static id.asn.verifier.Pemalsu.sealed;
import static id.asn.verifier.Pemalsu.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forgeries of results whose SKB has parts, each with every hash forged along. */
class VerifierSkbTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is forged            | from                                    | to
                "the weight of a part        | \"bobot\":40                            | \"bobot\":30",
                "two weights                 | \"bobot\":60,\"tes\":\"CAT\"},{\"bobot\":40 |"
                        + " \"bobot\":59,\"tes\":\"CAT\"},{\"bobot\":41",
                "a threshold                 | \"ambang\":\"61.00\"                    | \"ambang\":\"60.00\"",
                "a threshold that is no score| \"ambang\":\"61.00\"                    | \"ambang\":\"0\"",
                "a part taken for another    | \"tes\":\"KESAMAPTAAN\"                 | \"tes\":\"WAWANCARA\"",
                "the kind of the agency      | \"jenis_instansi\":\"DAERAH\"}           | \"jenis_instansi\":\"LAIN\"}",
                "what was reached in a part  | \"nilai\":\"71.61\"                     | \"nilai\":\"71.71\"",
                "a sum that is not rounded up| \"skb\":\"74.98\",\"skb_bagian\"         | \"skb\":\"74.97\",\"skb_bagian\"",
                "a presence                  | \"hadir\":false                         | \"hadir\":true",
                "that somebody passed        | \"lulus\":false                         | \"lulus\":true",
                "who is out                  | \"kode\":\"TMS-1\"                      | \"kode\":\"TH\"",
                "by what they are out        | \"gugur\":[\"KESAMAPTAAN\"]              | \"gugur\":[\"CAT\"]",
                "a limit                     | \"cat_minimum\":60                      | \"cat_minimum\":50",
                "how it is rounded           | \"desimal\":2                           | \"desimal\":3",
                "who is out and absent       | \"gugur_didahulukan\":true              | \"gugur_didahulukan\":false",
            })
    void a_forgery_of_the_parts_of_skb_is_found(String what, String from, String to) throws IOException {
        Pemalsu.forge(folder, "akhir-skb.ndjson", what, from, to);
    }

    @Test
    void parts_without_their_rule_and_the_rule_without_parts_are_found() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLES.resolve("akhir-skb.ndjson"));
        List<String> ruleless =
                lines.stream().filter(line -> !line.contains("\"susunan SKB\"")).toList();
        assertEquals(lines.size() - 1, ruleless.size());
        assertEquals(1, ask(write(folder, sealed(ruleless))).code());
        List<String> partless = new ArrayList<>(Files.readAllLines(SAMPLES.resolve("akhir.ndjson")));
        partless.add(3, lines.get(3));
        assertTrue(lines.get(3).contains("\"susunan SKB\""));
        assertEquals(1, ask(write(folder, sealed(partless))).code());
    }
}
