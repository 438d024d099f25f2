package id.asn.formation.pemerataan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * All that an answer of this room rests on: the same places give the same answer, whoever asks and in whatever order they
 * are read.
 *
 * @param posisi rows of need and staff per jabatan that the places were added up from
 * @param tempat in order of rumpun and unit
 */
public record Masukan(String instansi, int tahun, long posisi, List<Tempat> tempat) {

    /** Sorted, each place once. */
    public static Masukan of(String instansi, int tahun, long posisi, Collection<Tempat> places) {
        return new Masukan(instansi, tahun, posisi, places.stream().sorted().toList());
    }

    /** Units among them. */
    public long unit() {
        return tempat.stream().map(place -> place.unit().kode()).distinct().count();
    }

    /** Hash over every number and point that the answer depends on, one line per place. */
    public String sha256() {
        MessageDigest digest = digest();
        digest.update((instansi + "\t" + tahun + "\n").getBytes(StandardCharsets.UTF_8));
        for (Tempat place : tempat) {
            digest.update(line(place).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Tempat place) {
        Lokasi lokasi = place.unit().lokasi();
        String point = lokasi.titik() == null
                ? ""
                : lokasi.titik().lintang().toPlainString() + ","
                        + lokasi.titik().bujur().toPlainString();
        return String.join(
                        "\t",
                        place.rumpun(),
                        place.unit().kode(),
                        lokasi.kunci(),
                        point,
                        String.valueOf(place.kebutuhan()),
                        String.valueOf(place.bezetting()))
                + "\n";
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
