package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PohonMerkleTest {
    /** The leaves that implementations of Certificate Transparency test with. */
    private static final List<byte[]> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void the_root_is_that_of_certificate_transparency(int leaves, String root) {
        PohonMerkle tree = new PohonMerkle();
        KNOWN.subList(0, leaves).forEach(tree::add);
        assertEquals(root, HexFormat.of().formatHex(PohonMerkle.root(tree.blocks())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1023, 1024, 1025, 2048, 2049, 5000})
    void blocks_give_the_same_root_as_all_leaves_at_once(int lines) {
        PohonMerkle tree = new PohonMerkle();
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            byte[] line = Integer.toString(i).getBytes();
            tree.add(line);
            leaves.add(PohonMerkle.leaf(line));
        }
        assertArrayEquals(PohonMerkle.root(leaves), PohonMerkle.root(tree.blocks()));
    }

    @Test
    void a_path_has_no_more_steps_than_the_tree_has_levels() {
        List<byte[]> leaves =
                IntStream.range(0, 1000).mapToObj(i -> new byte[] {(byte) i}).toList();
        IntStream.range(0, 1000)
                .forEach(i -> assertEquals(
                        true, PohonMerkle.path(leaves, i).size() <= 10, "leaf " + i + " has too long a path"));
        assertEquals(0, PohonMerkle.path(leaves.subList(0, 1), 0).size());
    }
}
