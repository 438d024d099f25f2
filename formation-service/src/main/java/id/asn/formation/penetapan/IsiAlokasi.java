package id.asn.formation.penetapan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * What a signed national allocation says, as text that anybody can hash again.
 *
 * @param csv a head and one line for each agency and golongan, by agency code, lines ended by a single line feed
 */
record IsiAlokasi(String csv) {
    private static final String HEAD = "tahun,instansi,jenis_pengadaan,kategori,jumlah\n";

    static IsiAlokasi of(UsulAlokasi usul) {
        return new IsiAlokasi(usul.baris().stream()
                .sorted(Comparator.comparing(BarisUsulAlokasi::tuntutan, Tuntutan.URUTAN))
                .map(line -> line(usul.tahun(), line))
                .collect(Collectors.joining("", HEAD, "")));
    }

    private static String line(int tahun, BarisUsulAlokasi line) {
        Tuntutan claim = line.tuntutan();
        return "%d,%s,%s,%s,%d\n"
                .formatted(
                        tahun,
                        claim.instansi(),
                        claim.golongan().jenisPengadaan(),
                        claim.golongan().kategori(),
                        line.jumlah());
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
