package id.asn.verifier;

import static id.asn.verifier.Pemalsu.SAMPLES;
import static id.asn.verifier.Pemalsu.ask;
import static id.asn.verifier.Pemalsu.hex;
import static id.asn.verifier.Pemalsu.sealed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.verifier.Pemalsu.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skd.ndjson",
                "akhir.ndjson",
                "akhir-skb.ndjson",
                "optimalisasi.ndjson",
                "akhir-pppk.ndjson",
                "optimalisasi-pppk.ndjson"
            })
    void a_true_result_is_answered_with_yes(String sample) {
        Answer answer = ask(SAMPLES.resolve(sample).toString());
        assertEquals(0, answer.code(), answer.said());
        assertTrue(answer.said().contains("\nya: "), answer.said());
        assertTrue(answer.said().matches("(?s).*[348] formasi.*"), answer.said());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is forged                | from                                   | to
                "skd.ndjson   | a score          | \"tkp\":189,\"twk\":75                 | \"tkp\":190,\"twk\":75",
                "skd.ndjson   | a rank           | \"peringkat\":2}                       | \"peringkat\":1}",
                "skd.ndjson   | a code           | \"kode\":\"P\",                        | \"kode\":\"P/L\",",
                "skd.ndjson   | a failure        | \"kode\":\"TL\",                       | \"kode\":\"P\",",
                "skd.ndjson   | a presence       | \"skd_hadir\":false                    | \"skd_hadir\":true",
                "skd.ndjson   | a quota          | \"kuota\":1}                           | \"kuota\":2}",
                "skd.ndjson   | a cut-off        | \"dipanggil\":4                        | \"dipanggil\":3",
                "skd.ndjson   | a comparison     | \"tercapai\":false                     | \"tercapai\":true",
                "skd.ndjson   | a minimum        | \"TKP\":166                            | \"TKP\":165",
                "skd.ndjson   | the multiple     | \"kelipatan\":3                        | \"kelipatan\":4",
                "skd.ndjson   | an order         | \"TOTAL\",\"TKP\"                      | \"TKP\",\"TOTAL\"",
                "akhir.ndjson | an SKB score     | \"skb\":\"71.60\",\"skb_hadir\"        |"
                        + " \"skb\":\"71.50\",\"skb_hadir\"",
                "akhir.ndjson | a rounding       | \"skor_skd\":\"28.654\"                | \"skor_skd\":\"28.655\"",
                "akhir.ndjson | a final score    | \"akhir\":\"71.614\"                   | \"akhir\":\"71.615\"",
                "akhir.ndjson | an IPK           | \"ipk\":\"3.75\"                       | \"ipk\":\"3.85\"",
                "akhir.ndjson | an absence       | \"kode\":\"TH\"                        | \"kode\":\"TL\"",
                "akhir.ndjson | a tie-break step | \"pemisah\":\"IPK\",\"peringkat\":2    |"
                        + " \"pemisah\":\"USIA\",\"peringkat\":2",
                "akhir.ndjson | a weight         | \"bobot_skd\":\"0.40\"                 | \"bobot_skd\":\"0.50\"",
                "akhir.ndjson | the SKD followed | \"tahap\":\"AKHIR\"                    | \"tahap\":\"SKD\"",
            })
    void a_forgery_is_found_even_when_every_hash_is_forged_with_it(String sample, String what, String from, String to)
            throws IOException {
        Pemalsu.forge(folder, sample, what, from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is forged            | from                                    | to
                "the path of a code          | \"kode\":\"P/L-E3\"                     | \"kode\":\"P/L-U3\"",
                "vacancies that were reached | \"jalur\":\"E3\",\"lowong\":2           | \"jalur\":\"E3\",\"lowong\":1",
                "why there was no seat       | \"sebab\":\"KALAH\"                     | \"sebab\":\"AMBANG\"",
                "the lowest score that won   | \"terakhir\":\"68.924\"                 | \"terakhir\":\"68.923\"",
                "the education of a mover    | \"07\",\"pendidikan\":\"5100001\"       | \"07\",\"pendidikan\":\"5100009\"",
                "accepted qualifications     | \"pendidikan\":[\"5100002\"]            | \"pendidikan\":[\"5100001\"]",
                "a place                     | \"unit_kode\":\"02\"                    | \"unit_kode\":\"01\"",
                "a jabatan                   | \"jabatan_kode\":\"JF01\"               | \"jabatan_kode\":\"JF02\"",
                "the order of the paths      | [\"E1\",\"E2\",\"U1\",\"U3\",\"E3\"]      | [\"U1\",\"E2\",\"E1\",\"U3\",\"E3\"]",
                "the grade of a path         | \"ambang\":\"JENIS_SENDIRI\"            | \"ambang\":\"UMUM\"",
                "who may fill                | \"pengisi\":\"KHUSUS\"                  | \"pengisi\":\"SIAPA_PUN\"",
                "what holds on every path    | \"nama\":\"JABATAN\",\"nilai\":\"SAMA\"  | \"nama\":\"JABATAN\",\"nilai\":\"LAIN\"",
                "seats that went elsewhere   | \"dialihkan\":2                         | \"dialihkan\":1",
                "seats that are filled       | \"terisi\":2                            | \"terisi\":1",
                "where the seat is           | \"formasi_penempatan\":\"f0000000-0000-4000-8000-000000000003\""
                        + "| \"formasi_penempatan\":\"f0000000-0000-4000-8000-000000000004\"",
                "where they applied          | \"formasi_asal\":\"00000000-0000-4000-8000-000000000001\""
                        + "| \"formasi_asal\":\"00000000-0000-4000-8000-000000000002\"",
                "a quota                     | \"kuota\":2                             | \"kuota\":1",
                "an SKB score                | \"skb\":\"63.60\",\"skb_hadir\"          | \"skb\":\"93.60\",\"skb_hadir\"",
                "the stage                   | \"tahap\":\"OPTIMALISASI\"              | \"tahap\":\"AKHIR\"",
                "a stage that nobody knows   | \"tahap\":\"OPTIMALISASI\"              | \"tahap\":\"LAIN\"",
            })
    void so_is_one_of_an_optimalisasi(String what, String from, String to) throws IOException {
        Pemalsu.forge(folder, "optimalisasi.ndjson", what, from, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256_aturan", "sha256_masukan", "sha256_putusan"})
    void a_forged_hash_is_found(String which) throws IOException {
        String text = Files.readString(SAMPLES.resolve("skd.ndjson"));
        String forged = text.replaceFirst("(\"" + which + "\":\")[0-9a-f]{8}", "$100000000");
        assertNotEquals(text, forged);
        assertEquals(1, ask(write(forged.lines().toList())).code());
    }

    @Test
    void the_announced_hash_is_held_against_the_file() throws IOException {
        Path sample = SAMPLES.resolve("akhir.ndjson");
        String hash = hex(Files.readAllBytes(sample));
        assertEquals(0, ask(sample.toString(), hash).code());
        assertEquals(1, ask(sample.toString(), "0".repeat(64)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"skd.ndjson", "optimalisasi.ndjson", "akhir-pppk.ndjson"})
    void a_line_taken_out_put_in_twice_or_moved_is_found(String sample) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLES.resolve(sample));
        for (int i = 0; i < lines.size() - 1; i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            assertEquals(1, ask(write(sealed(without))).code(), "without line " + (i + 1));
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            assertEquals(1, ask(write(sealed(twice))).code(), "line " + (i + 1) + " twice");
        }
        List<String> moved = new ArrayList<>(lines);
        int first = firstOf(lines, "\"jenis\":\"masukan\"");
        Collections.swap(moved, first, first + 1);
        assertEquals(1, ask(write(sealed(moved))).code(), "two participants swapped");
        List<String> shuffled = new ArrayList<>(lines);
        int outcome = firstOf(lines, "\"jenis\":\"putusan\"");
        Collections.swap(shuffled, outcome, outcome + 1);
        assertEquals(1, ask(write(sealed(shuffled))).code(), "two outcomes swapped");
    }

    @Test
    void another_form_of_the_same_json_is_found() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLES.resolve("skd.ndjson"));
        List<String> spaced = new ArrayList<>(lines);
        spaced.set(1, lines.get(1).replaceFirst(",", ", "));
        assertEquals(1, ask(write(sealed(spaced))).code());
        List<String> cut = new ArrayList<>(lines);
        cut.set(1, lines.get(1).substring(0, 40));
        assertEquals(1, ask(write(sealed(cut))).code());
        assertEquals(1, ask(write(List.of())).code());
    }

    @Test
    void nothing_to_read_is_neither_yes_nor_no() {
        assertEquals(2, ask().code());
        assertEquals(2, ask(folder.resolve("none").toString()).code());
    }

    private String write(List<String> lines) throws IOException {
        return Pemalsu.write(folder, lines);
    }

    private static int firstOf(List<String> lines, String part) {
        return (int) lines.stream().takeWhile(line -> !line.contains(part)).count();
    }
}
