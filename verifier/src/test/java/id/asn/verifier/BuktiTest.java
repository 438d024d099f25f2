package id.asn.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuktiTest {

    /** Roots of the leaves that implementations of Certificate Transparency test with. */
    @ParameterizedTest
    @CsvSource({
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void the_root_is_the_known_one(int leaves, String root) {
        List<String> known = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        Pohon pohon = new Pohon();
        known.subList(0, leaves).forEach(leaf -> pohon.tambah(HexFormat.of().parseHex(leaf)));
        assertEquals(root, pohon.akar());
    }

    @Test
    void each_line_of_files_of_every_length_is_proven_and_no_other_in_its_place() {
        for (int lines = 1; lines <= 40; lines++) {
            Pohon pohon = new Pohon();
            for (int i = 0; i < lines; i++) pohon.tambah(bytes(i));
            for (int i = 0; i < lines; i++) {
                Map<String, Object> proof = proof(lines, i, pohon.akar());
                assertEquals("", Bukti.salah(proof), "line " + i + " of " + lines);
                assertNotEquals("", Bukti.salah(with(proof, "baris", "baris lain")));
                assertNotEquals("", Bukti.salah(with(proof, "urut", (long) i + 2)), "another place");
                assertNotEquals("", Bukti.salah(with(proof, "jalur", longer(proof))));
            }
        }
    }

    @Test
    void what_is_no_proof_is_not_read_as_one() {
        assertEquals("bukti tidak lengkap", Bukti.salah(Map.of("urut", 1L)));
        Map<String, Object> proof = proof(3, 1, "0".repeat(64));
        assertEquals("jalur memuat yang bukan sidik", Bukti.salah(with(proof, "jalur", List.of("zz"))));
        assertEquals("jalur terlalu pendek", Bukti.salah(with(proof, "jalur", List.of())));
        assertEquals("jalur tidak sampai ke akar", Bukti.salah(proof));
    }

    private static List<Object> longer(Map<String, Object> proof) {
        List<Object> path = new ArrayList<>((List<?>) proof.get("jalur"));
        path.add("0".repeat(64));
        return path;
    }

    private static Map<String, Object> with(Map<String, Object> proof, String key, Object value) {
        Map<String, Object> other = new HashMap<>(proof);
        other.put(key, value);
        return other;
    }

    private static Map<String, Object> proof(int lines, int index, String root) {
        return Map.of(
                "banyak_baris",
                (long) lines,
                "urut",
                index + 1L,
                "baris",
                "baris " + index,
                "akar_merkle",
                root,
                "jalur",
                path(0, lines, index).stream().map(HexFormat.of()::formatHex).toList());
    }

    private static byte[] bytes(int index) {
        return ("baris " + index + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** By the definition, not by the steps of the check. */
    private static List<byte[]> path(int from, int to, int index) {
        if (to - from == 1) return new ArrayList<>();
        int middle = from + Integer.highestOneBit(to - from - 1);
        List<byte[]> path = index < middle ? path(from, middle, index) : path(middle, to, index);
        path.add(index < middle ? root(middle, to) : root(from, middle));
        return path;
    }

    private static byte[] root(int from, int to) {
        if (to - from == 1) return Pohon.sidik(0, bytes(from), new byte[0]);
        int middle = from + Integer.highestOneBit(to - from - 1);
        return Pohon.sidik(1, root(from, middle), root(middle, to));
    }
}
