package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.peserta.Kategori;
import id.asn.selection.pppk.AturanPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.KunciPppk;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PesertaPppk;
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
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The bundle of PPPK, and that the checker, which was written apart, agrees with whatever chance makes up. */
class BerkasPppkTest {
    static final Path GOLDEN = Path.of(
            System.getProperty("asn.root", ".."),
            "selection-service",
            "src",
            "test",
            "resources",
            "berkas",
            "akhir-pppk.ndjson");
    private static final String[] JABATAN = {"Arsiparis Ahli Pertama", "Pengelola Umum Operasional"};

    @Test
    void the_bundle_is_byte_for_byte_that_which_was_committed_and_checked() throws IOException {
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan = new BerkasPppk(ContohPppk.permintaan()).akhir(ContohPppk.masukan(), lines::add);
        assertEquals(new Rekap(4, 13, 8, 6, 0, 6, 1, 0, 0, 0), ringkasan.rekap());
        if (Boolean.getBoolean("cetak")) {
            Files.writeString(GOLDEN, text(lines));
        }
        assertEquals(Files.readString(GOLDEN), text(lines));
        agree(lines, ringkasan);
    }

    @Test
    void the_order_of_the_input_changes_no_byte() {
        List<Baris> lines = new ArrayList<>();
        List<Baris> turned = new ArrayList<>();
        List<MasukanPppk> reversed = new ArrayList<>();
        ContohPppk.masukan().forEach(satu -> {
            List<PesertaPppk> para = new ArrayList<>(satu.peserta());
            Collections.reverse(para);
            reversed.add(0, new MasukanPppk(satu.formasi(), para));
        });
        String first = new BerkasPppk(ContohPppk.permintaan())
                .akhir(ContohPppk.masukan(), lines::add)
                .sha256();
        assertEquals(
                first,
                new BerkasPppk(ContohPppk.permintaan())
                        .akhir(reversed, turned::add)
                        .sha256());
        assertEquals(text(lines), text(turned));
    }

    @Property(tries = 400)
    void the_verifier_says_yes_to_every_result(@ForAll long seed) throws IOException {
        List<Baris> lines = new ArrayList<>();
        agree(lines, chance(seed, lines));
    }

    @Test
    void chance_meets_every_code_and_every_step() {
        List<Baris> lines = new ArrayList<>();
        LongStream.range(0, 400).forEach(seed -> chance(seed, lines));
        String all = lines.stream().map(Baris::isi).collect(Collectors.joining());
        for (KelompokPelamar kelompok : KelompokPelamar.values()) {
            assertTrue(all.contains("\"kode\":\"" + kelompok.kode() + "\""), kelompok.kode());
            assertTrue(all.contains("\"kode\":\"" + kelompok.kode() + "/L\""), kelompok.kode());
        }
        for (String word : List.of("TH", "SERI")) {
            assertTrue(all.contains("\"kode\":\"" + word + "\""), word);
        }
        // WAWANCARA never decides: whoever agrees in the total and in the steps before agrees in it
        for (KunciPppk step :
                List.of(KunciPppk.KELOMPOK, KunciPppk.TOTAL, KunciPppk.TEKNIS, KunciPppk.MANSOSKUL, KunciPppk.USIA)) {
            assertTrue(all.contains("\"pemisah\":\"" + step + "\""), step.name());
        }
        assertTrue(all.contains("\"afirmasi\""));
    }

    private static Ringkasan chance(long seed, List<Baris> lines) {
        Random chance = new Random(seed);
        List<MasukanPppk> masukan = IntStream.range(0, 1 + chance.nextInt(5))
                .mapToObj(i -> formasi(chance, i))
                .toList();
        return new BerkasPppk(ContohPppk.permintaan()).akhir(masukan, lines::add);
    }

    private static MasukanPppk formasi(Random chance, int i) {
        return formasi(chance, i, Kategori.values()[chance.nextInt(4)], JABATAN[chance.nextInt(2)]);
    }

    /** Few different points, so that equals meet at the last seat. */
    static MasukanPppk formasi(Random chance, int i, Kategori kategori, String jabatan) {
        FormasiPppk formasi = ContohPppk.formasi(new UUID(chance.nextLong(), i), kategori, jabatan, chance.nextInt(6));
        List<KelompokPelamar> groups = AturanPppk.untuk(2024).kelompok().stream()
                .filter(row -> row.kategori() == formasi.urutan())
                .map(row -> row.kelompok())
                .toList();
        return new MasukanPppk(
                formasi,
                IntStream.range(0, chance.nextInt(14))
                        .mapToObj(n -> new PesertaPppk(
                                "%d-%03d".formatted(i, n),
                                groups.get(chance.nextInt(groups.size())),
                                chance.nextInt(4) == 0,
                                chance.nextInt(8) > 0,
                                new NilaiPppk(
                                        200 + 5 * chance.nextInt(2),
                                        70 + 4 * chance.nextInt(2),
                                        50 + chance.nextInt(2),
                                        30 + chance.nextInt(3)),
                                1 + chance.nextInt(2)))
                        .toList());
    }

    static void agree(List<Baris> lines, Ringkasan ringkasan) throws IOException {
        Path file = Files.createTempFile("berkas", ".ndjson");
        try {
            Files.writeString(file, text(lines));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = Verifier.run(
                    new String[] {file.toString(), ringkasan.sha256()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            assertEquals(0, code, said::toString);
        } finally {
            Files.delete(file);
        }
    }

    static String text(List<Baris> lines) {
        return lines.stream().map(line -> line.isi() + "\n").collect(Collectors.joining());
    }
}
