package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.skd.NilaiSkd;
import id.asn.verifier.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerkasTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("asn.root", ".."), "selection-service", "src", "test", "resources", "berkas");

    @TempDir
    Path folder;

    @Test
    void the_bundles_are_byte_for_byte_those_that_were_committed_and_checked() throws IOException {
        same("skd.ndjson", skd(Contoh.skd()));
        same("akhir.ndjson", akhir(Contoh.akhir()));
        same("akhir-skb.ndjson", akhir(ContohSkb.akhir()));
        same("optimalisasi.ndjson", optimalisasi(Contoh.optimalisasi()));
    }

    @Test
    void the_order_of_the_input_the_locale_and_the_time_zone_change_no_byte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            List<MasukanSkd> reversed = new ArrayList<>(Contoh.skd());
            Collections.reverse(reversed);
            assertEquals(skd(Contoh.skd()), skd(reversed));
            assertEquals(akhir(Contoh.akhir()), akhir(Contoh.akhir()));
            List<BarisOptimalisasi> turned = new ArrayList<>(Contoh.optimalisasi());
            Collections.reverse(turned);
            assertEquals(optimalisasi(Contoh.optimalisasi()), optimalisasi(turned));
            assertTrue(akhir(Contoh.akhir()).contains("\"akhir\":\"71.614\""));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_hash_is_that_of_the_file_and_the_counts_are_those_of_its_lines() throws IOException {
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan = new Berkas(Contoh.permintaan(Tahap.SKD)).skd(Contoh.skd(), lines::add);
        assertEquals(new Rekap(3, 13, 4, 6, 1, 5, 1, 0, 0, 0), ringkasan.rekap());
        Path file = write("skd.ndjson", text(lines));
        assertEquals(0, Verifier.run(new String[] {file.toString(), ringkasan.sha256()}, silent()));
        assertEquals(1, Verifier.run(new String[] {file.toString(), "0".repeat(64)}, silent()));
    }

    @Test
    void an_unrelated_formasi_changes_nothing_of_the_others() {
        List<String> alone =
                about(Contoh.UMUM.id().toString(), skd(List.of(Contoh.skd().get(0))));
        assertEquals(alone, about(Contoh.UMUM.id().toString(), skd(Contoh.skd())));
        assertFalse(alone.isEmpty());
    }

    @Test
    void an_undecided_last_seat_is_counted_and_its_version_cannot_be_announced_by_its_counts() {
        var twins = List.of(new MasukanAkhir(
                Contoh.UMUM,
                List.of(
                        Contoh.akhir("01", new NilaiSkd(90, 120, 190), "60.00", "3.75"),
                        Contoh.akhir("02", new NilaiSkd(90, 120, 190), "60.00", "3.75"))));
        Ringkasan ringkasan = new Berkas(Contoh.permintaan(Tahap.AKHIR)).akhir(twins, line -> {});
        assertEquals(new Rekap(1, 2, 1, 0, 0, 0, 0, 2, 0, 0), ringkasan.rekap());
    }

    @Test
    void whoever_is_out_by_a_test_is_counted_apart_from_whoever_missed_one() {
        Ringkasan ringkasan = new Berkas(Contoh.permintaan(Tahap.AKHIR)).akhir(ContohSkb.akhir(), line -> {});
        assertEquals(new Rekap(3, 7, 4, 2, 0, 1, 1, 0, 0, 3), ringkasan.rekap());
    }

    private static String skd(List<MasukanSkd> masukan) {
        List<Baris> lines = new ArrayList<>();
        new Berkas(Contoh.permintaan(Tahap.SKD)).skd(masukan, lines::add);
        return text(lines);
    }

    private static String akhir(List<MasukanAkhir> masukan) {
        List<Baris> lines = new ArrayList<>();
        new Berkas(Contoh.permintaan(Tahap.AKHIR)).akhir(masukan, lines::add);
        return text(lines);
    }

    private static String optimalisasi(List<BarisOptimalisasi> masukan) {
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan = new Berkas(Contoh.permintaan(Tahap.OPTIMALISASI)).optimalisasi(masukan, lines::add);
        assertEquals(new Rekap(4, 6, 5, 4, 0, 1, 1, 0, 2, 0), ringkasan.rekap());
        return text(lines);
    }

    private static String text(List<Baris> lines) {
        return lines.stream().map(line -> line.isi() + "\n").collect(Collectors.joining());
    }

    private static List<String> about(String formasi, String text) {
        return text.lines().filter(line -> line.contains(formasi)).toList();
    }

    /** Written anew with {@code -Dcetak=true}; then read the difference before committing it. */
    private static void same(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("cetak")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
