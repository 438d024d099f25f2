package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.CalonOptimalisasi;
import id.asn.selection.optimalisasi.Jalur;
import id.asn.selection.optimalisasi.SebabPercobaan;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skb.SusunanSkb;
import id.asn.selection.skd.NilaiSkd;
import id.asn.verifier.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Two programs written apart from the same rules agree on whatever agencies chance makes up. */
class VerifierAgreementTest {
    private static final JenisKebutuhan[] JENIS = JenisKebutuhan.values();

    @Property(tries = 150)
    void the_verifier_says_yes_to_every_skd_result(@ForAll long seed) throws IOException {
        Random chance = new Random(seed);
        List<MasukanSkd> masukan = formasi(chance).stream()
                .map(satu -> new MasukanSkd(satu, skd(satu, chance)))
                .toList();
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan =
                new Berkas(new Permintaan(2024, "6273", Tahap.SKD, Optional.empty())).skd(masukan, lines::add);
        agree(lines, ringkasan);
    }

    @Property(tries = 150)
    void the_verifier_says_yes_to_every_final_result(@ForAll long seed) throws IOException {
        Random chance = new Random(seed);
        Hasil skd = HasilTest.skd();
        List<MasukanAkhir> masukan = formasi(chance).stream()
                .map(satu -> {
                    SusunanSkb susunan = SkbAcak.susunan(chance);
                    return new MasukanAkhir(satu, susunan, SkbAcak.lengkap(susunan, akhir(satu, chance), chance));
                })
                .toList();
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan =
                new Berkas(new Permintaan(2024, "6273", Tahap.AKHIR, Optional.of(skd))).akhir(masukan, lines::add);
        agree(lines, ringkasan);
    }

    @Property(tries = 400)
    void the_verifier_says_yes_to_every_optimalisasi(@ForAll long seed) throws IOException {
        List<Baris> lines = new ArrayList<>();
        agree(lines, optimalisasi(seed, lines));
    }

    @Test
    void chance_meets_every_code_and_every_reason() {
        List<Baris> lines = new ArrayList<>();
        LongStream.range(0, 300).forEach(seed -> optimalisasi(seed, lines));
        String all = lines.stream().map(Baris::isi).collect(Collectors.joining());
        for (Jalur jalur : Jalur.values()) {
            assertTrue(all.contains("\"kode\":\"" + jalur.kode() + "\""), jalur.kode());
        }
        assertTrue(all.contains("\"kode\":\"TMS-1\""), "TMS-1");
        for (SebabPercobaan sebab : SebabPercobaan.values()) {
            assertTrue(all.contains("\"sebab\":\"" + sebab + "\""), sebab.name());
        }
    }

    private static Ringkasan optimalisasi(long seed, List<Baris> lines) {
        Random chance = new Random(seed);
        List<BarisOptimalisasi> masukan = IntStream.range(0, 1 + chance.nextInt(8))
                .mapToObj(i -> seats(chance, i))
                .toList();
        return new Berkas(new Permintaan(2024, "6273", Tahap.OPTIMALISASI, Optional.of(HasilTest.skd())))
                .optimalisasi(masukan, lines::add);
    }

    /** Few jabatan, places and educations, so that paths meet; few scores, so that equals meet at the last seat. */
    private static BarisOptimalisasi seats(Random chance, int i) {
        Formasi formasi = Contoh.formasi(
                new UUID(chance.nextLong(), i).toString(),
                chance.nextBoolean() ? JenisKebutuhan.UMUM : JENIS[chance.nextInt(JENIS.length)],
                chance.nextInt(5));
        Padanan padanan = new Padanan(
                chance.nextInt(4) > 0 ? "JF01" : "JF02",
                "0" + chance.nextInt(3),
                chance.nextInt(3) > 0 ? List.of("51", "52") : List.of("51"));
        SusunanSkb susunan = SkbAcak.susunan(chance);
        return new BarisOptimalisasi(
                formasi,
                padanan,
                susunan,
                SkbAcak.lengkap(susunan, akhir(formasi, chance), chance).stream()
                        .map(calon -> new CalonOptimalisasi(
                                passing(calon, formasi.syarat().kebutuhan(), chance),
                                chance.nextInt(3) > 0 ? "51" : "52"))
                        .toList());
    }

    /** Some meet the passing grade of their own need only. */
    private static CalonAkhir passing(CalonAkhir calon, JenisKebutuhan jenis, Random chance) {
        NilaiSkd own =
                switch (jenis) {
                    case UMUM, KALIMANTAN -> calon.skd();
                    case CUMLAUDE, DIASPORA -> new NilaiSkd(50, 105, 206);
                    default -> new NilaiSkd(60, 60, 166 + chance.nextInt(2));
                };
        return chance.nextBoolean()
                ? calon
                : new CalonAkhir(calon.nomorPeserta(), own, calon.skb(), calon.ipk(), calon.urutanUsia());
    }

    private static void agree(List<Baris> lines, Ringkasan ringkasan) throws IOException {
        Path file = Files.createTempFile("berkas", ".ndjson");
        try {
            Files.write(file, lines.stream().map(Baris::isi).toList(), StandardCharsets.UTF_8);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int code = Verifier.run(
                    new String[] {file.toString(), ringkasan.sha256()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            assertEquals(0, code, said::toString);
        } finally {
            Files.delete(file);
        }
    }

    private static List<Formasi> formasi(Random chance) {
        return IntStream.range(0, 1 + chance.nextInt(4))
                .mapToObj(i -> Contoh.formasi(
                        new UUID(chance.nextLong(), i).toString(),
                        JENIS[chance.nextInt(JENIS.length)],
                        chance.nextInt(4)))
                .toList();
    }

    private static List<CalonSkd> skd(Formasi formasi, Random chance) {
        return IntStream.range(0, chance.nextInt(25))
                .mapToObj(i -> new CalonSkd(
                        formasi.id().toString().substring(0, 8) + i, chance.nextInt(10) > 0, points(chance)))
                .toList();
    }

    private static List<CalonAkhir> akhir(Formasi formasi, Random chance) {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(i -> new CalonAkhir(
                        formasi.id().toString().substring(0, 8) + i,
                        new NilaiSkd(70 + 5 * chance.nextInt(3), 90, 170 + chance.nextInt(3)),
                        NilaiSkb.cat(
                                chance.nextInt(10) > 0,
                                new BigDecimal("6" + chance.nextInt(3) + ".5" + chance.nextInt(2))),
                        new BigDecimal("3." + (5 + chance.nextInt(3)) + "0"),
                        1 + chance.nextInt(3)))
                .toList();
    }

    private static NilaiSkd points(Random chance) {
        return new NilaiSkd(55 + 5 * chance.nextInt(5), 55 + 5 * chance.nextInt(8), 160 + chance.nextInt(12));
    }
}
