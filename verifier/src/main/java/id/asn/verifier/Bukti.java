package id.asn.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a line stands in a bundle whose root is known: walks from the line up to the root as RFC 9162 (2.1.3.2) says, by
 * the place of the line and the number of all lines.
 */
final class Bukti {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Bukti() {}

    /** Why the proof does not hold, or the empty text when it does. */
    static String salah(Map<String, Object> bukti) {
        if (!(bukti.get("banyak_baris") instanceof Long banyak)
                || !(bukti.get("urut") instanceof Long urut)
                || !(bukti.get("baris") instanceof String baris)
                || !(bukti.get("akar_merkle") instanceof String akar)
                || !(bukti.get("jalur") instanceof List<?> jalur)) {
            return "bukti tidak lengkap";
        }
        if (urut < 1 || urut > banyak) {
            return "baris ke-" + urut + " dari " + banyak + " tidak mungkin";
        }
        if (!jalur.stream()
                .allMatch(satu ->
                        satu instanceof String && HASH.matcher((String) satu).matches())) {
            return "jalur memuat yang bukan sidik";
        }
        byte[] daun = Pohon.sidik(0, (baris + "\n").getBytes(StandardCharsets.UTF_8), new byte[0]);
        return naik(daun, urut - 1, banyak - 1, jalur, akar);
    }

    /** fn and sn of the text: the place of the node on its level, and that of the last one. */
    private static String naik(byte[] daun, long tempat, long terakhir, List<?> jalur, String akar) {
        long fn = tempat;
        long sn = terakhir;
        byte[] simpul = daun;
        for (Object satu : jalur) {
            if (sn == 0) {
                return "jalur terlalu panjang";
            }
            byte[] samping = HexFormat.of().parseHex((String) satu);
            boolean diKanan = fn % 2 == 1 || fn == sn;
            simpul = diKanan ? Pohon.sidik(1, samping, simpul) : Pohon.sidik(1, simpul, samping);
            while (diKanan && fn % 2 == 0 && fn != 0) {
                fn /= 2;
                sn /= 2;
            }
            fn /= 2;
            sn /= 2;
        }
        if (sn != 0) {
            return "jalur terlalu pendek";
        }
        return HexFormat.of().formatHex(simpul).equals(akar) ? "" : "jalur tidak sampai ke akar";
    }
}
