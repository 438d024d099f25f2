package id.asn.selection.hasil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PelamarPppk;
import id.asn.selection.pppk.PercobaanPppk;
import id.asn.selection.pppk.PesertaPppk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The bundle of optimalisasi of PPPK, and that the checker agrees with whatever chance makes up. */
class BerkasOptimalisasiPppkTest {

    @Test
    void the_bundle_is_byte_for_byte_that_which_was_committed_and_checked() throws IOException {
        List<Baris> lines = new ArrayList<>();
        Ringkasan ringkasan = write(ContohOptimalisasiPppk.masukan(), lines);
        assertEquals(new Rekap(8, 13, 12, 9, 0, 3, 1, 0, 3, 0), ringkasan.rekap());
        var golden = BerkasPppkTest.GOLDEN.resolveSibling("optimalisasi-pppk.ndjson");
        if (Boolean.getBoolean("cetak")) {
            Files.writeString(golden, BerkasPppkTest.text(lines));
        }
        assertEquals(Files.readString(golden), BerkasPppkTest.text(lines));
        BerkasPppkTest.agree(lines, ringkasan);
    }

    @Test
    void the_order_of_the_input_changes_no_byte() {
        List<Baris> lines = new ArrayList<>();
        List<Baris> turned = new ArrayList<>();
        List<BarisOptimalisasiPppk> reversed = new ArrayList<>(ContohOptimalisasiPppk.masukan());
        Collections.reverse(reversed);
        assertEquals(
                write(ContohOptimalisasiPppk.masukan(), lines).sha256(),
                write(reversed, turned).sha256());
        assertEquals(BerkasPppkTest.text(lines), BerkasPppkTest.text(turned));
    }

    @Property(tries = 2000)
    void the_verifier_says_yes_to_every_result(@ForAll long seed) throws IOException {
        List<Baris> lines = new ArrayList<>();
        BerkasPppkTest.agree(lines, chance(seed, lines));
    }

    @Test
    void chance_meets_both_paths_and_every_reason() {
        List<Baris> lines = new ArrayList<>();
        LongStream.range(0, 400).forEach(seed -> chance(seed, lines));
        String all = lines.stream().map(Baris::isi).collect(Collectors.joining());
        for (PercobaanPppk.Sebab sebab : PercobaanPppk.Sebab.values()) {
            assertTrue(all.contains("\"sebab\":\"" + sebab + "\""), sebab.name());
        }
        for (String word : List.of("R2/L-2", "R3/L-2", "R3b/L-2", "R4/L-2", "R5/L-2")) {
            assertTrue(all.contains("\"kode\":\"" + word + "\""), word);
        }
        assertTrue(all.contains("\"jalur\":\"SETEMPAT\",\"jenis\""));
        assertTrue(all.contains("\"jalur\":\"TEMPAT_LAIN\",\"jenis\""));
    }

    /** Few jabatan, units and educations, so that paths meet. */
    private static Ringkasan chance(long seed, List<Baris> lines) {
        Random chance = new Random(seed);
        List<BarisOptimalisasiPppk> masukan = IntStream.range(0, 1 + chance.nextInt(8))
                .mapToObj(i -> seats(chance, i))
                .toList();
        return write(masukan, lines);
    }

    private static BarisOptimalisasiPppk seats(Random chance, int i) {
        Kategori kategori = chance.nextInt(4) > 0 ? Kategori.GURU : Kategori.TEKNIS;
        MasukanPppk satu = BerkasPppkTest.formasi(chance, i, kategori, "Ahli Pertama");
        boolean kasar = chance.nextInt(3) > 0;
        int orang = chance.nextInt(3) > 0 ? chance.nextInt(14) : 0;
        return new BarisOptimalisasiPppk(
                satu.formasi(),
                new Padanan(
                        kategori.name(),
                        "0" + chance.nextInt(3),
                        chance.nextInt(3) > 0 ? List.of("51", "52") : List.of("51")),
                satu.peserta().stream()
                        .limit(orang)
                        .map(peserta -> kasar ? equal(peserta, chance) : peserta)
                        .map(peserta -> new PelamarPppk(peserta, chance.nextInt(3) > 0 ? "51" : "52"))
                        .toList());
    }

    /** Hardly anything tells them apart, so that many are equals at a vacant seat. */
    private static PesertaPppk equal(PesertaPppk peserta, Random chance) {
        return new PesertaPppk(
                peserta.nomorPeserta(),
                KelompokPelamar.PANGKALAN_DATA,
                false,
                peserta.hadir(),
                new NilaiPppk(200 + 5 * chance.nextInt(3), 70, 50, 30),
                1);
    }

    private static Ringkasan write(List<BarisOptimalisasiPppk> masukan, List<Baris> lines) {
        return new BerkasOptimalisasiPppk(ContohOptimalisasiPppk.permintaan()).tulis(masukan, lines::add);
    }
}
