package id.asn.selection.optimalisasi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws that every optimalisasi keeps, on many made-up agencies; few distinct scores, so that ties abound. */
class OptimalisasiPropertyTest {
    private static final List<JenisKebutuhan> JENIS =
            List.of(JenisKebutuhan.UMUM, JenisKebutuhan.CUMLAUDE, JenisKebutuhan.DISABILITAS);
    private static final AturanOptimalisasi ATURAN = AturanOptimalisasi.untuk(2024);
    private static final NilaiAmbangBatas NAB = NilaiAmbangBatas.untuk(2024);

    @Property(tries = 400)
    void the_order_of_the_input_changes_nothing(@ForAll long seed) {
        Random chance = new Random(seed);
        List<BarisOptimalisasi> para = agency(chance);
        List<BarisOptimalisasi> other = new ArrayList<>(para.stream()
                .map(baris -> {
                    List<CalonOptimalisasi> shuffled = new ArrayList<>(baris.peserta());
                    Collections.shuffle(shuffled, chance);
                    return new BarisOptimalisasi(baris.formasi(), baris.padanan(), shuffled);
                })
                .toList());
        Collections.shuffle(other, chance);
        assertEquals(told(Agensi.susun(para)), told(Agensi.susun(other)));
    }

    @Property(tries = 400)
    void no_seat_over_the_quota_nobody_twice_and_own_passers_first(@ForAll long seed) {
        List<BarisOptimalisasi> para = agency(new Random(seed));
        List<HasilOptimalisasi> all = Agensi.susun(para);
        Set<String> seen = new HashSet<>();
        for (HasilOptimalisasi hasil : all) {
            List<String> seated = new ArrayList<>();
            for (PutusanOptimalisasi satu : hasil.putusan()) {
                assertTrue(seen.add(satu.akhir().calon().nomorPeserta()), "twice");
                if (satu.penempatan() != null) {
                    assertEquals(hasil.baris().formasi().id(), satu.penempatan());
                    assertTrue(satu.akhir().calon().skb().hadir());
                    seated.add(satu.pindah() ? "pindah" : "sendiri");
                }
            }
            assertEquals(hasil.batas().terisi(), seated.size());
            assertTrue(seated.size() <= hasil.baris().formasi().jumlah());
            assertEquals(seated.stream().sorted(Collections.reverseOrder()).toList(), seated);
        }
        assertEquals(para.stream().mapToInt(baris -> baris.peserta().size()).sum(), seen.size());
    }

    @Property(tries = 400)
    void no_vacancy_is_left_that_someone_without_a_seat_could_fill(@ForAll long seed) {
        List<HasilOptimalisasi> all = Agensi.susun(agency(new Random(seed)));
        Map<UUID, BarisOptimalisasi> formasi = formasi(all);
        for (HasilOptimalisasi hasil : all) {
            boolean vacant = hasil.batas().seri() == 0
                    && hasil.batas().terisi() < hasil.baris().formasi().jumlah();
            all.stream()
                    .flatMap(lain -> lain.putusan().stream())
                    .filter(satu -> vacant && satu.kode().equals("TL"))
                    .forEach(satu -> assertFalse(
                            ATURAN.jalur().stream().anyMatch(jalur -> letsIn(jalur, formasi, satu, hasil.baris())),
                            () -> satu + " could sit at " + hasil.baris().formasi()));
        }
    }

    @Property(tries = 400)
    void a_mover_came_by_a_path_that_lets_them_in_and_nobody_better_was_passed_over(@ForAll long seed) {
        List<HasilOptimalisasi> all = Agensi.susun(agency(new Random(seed)));
        Map<UUID, BarisOptimalisasi> formasi = formasi(all);
        List<PutusanOptimalisasi> everybody =
                all.stream().flatMap(hasil -> hasil.putusan().stream()).toList();
        everybody.stream().filter(PutusanOptimalisasi::pindah).forEach(satu -> {
            BarisOptimalisasi to = formasi.get(satu.penempatan());
            assertTrue(letsIn(ATURAN.baris(satu.jalur()), formasi, satu, to), satu::toString);
            everybody.stream()
                    .filter(lain -> lain.kode().equals("TL"))
                    .filter(lain -> letsIn(ATURAN.baris(satu.jalur()), formasi, lain, to))
                    .forEach(lain -> assertTrue(
                            lain.akhir()
                                            .integrasi()
                                            .akhir()
                                            .compareTo(satu.akhir().integrasi().akhir())
                                    <= 0,
                            () -> lain + " passed over for " + satu));
        });
    }

    @Property(tries = 200)
    void another_jabatan_changes_nothing(@ForAll long seed) {
        Random chance = new Random(seed);
        List<BarisOptimalisasi> para = agency(chance);
        List<BarisOptimalisasi> more = new ArrayList<>(para);
        Agensi other = new Agensi()
                .formasi("lain", JenisKebutuhan.UMUM, 1, new Padanan("jabatan lain", "X", List.of("S1", "S2")))
                .formasi("lain kosong", JenisKebutuhan.UMUM, 3, new Padanan("jabatan lain", "Y", List.of("S1")))
                .calon("lain", "lain1", "70.000")
                .calon("lain", "lain2", "60.000");
        more.addAll(other.semua());
        List<String> before = told(Agensi.susun(para));
        assertTrue(told(Agensi.susun(more)).containsAll(before));
    }

    private static Map<UUID, BarisOptimalisasi> formasi(List<HasilOptimalisasi> all) {
        return all.stream()
                .map(HasilOptimalisasi::baris)
                .collect(Collectors.toMap(baris -> baris.formasi().id(), Function.identity()));
    }

    /** By the words of the law, without the ranker's own questions. */
    private static boolean letsIn(
            BarisJalur jalur, Map<UUID, BarisOptimalisasi> formasi, PutusanOptimalisasi satu, BarisOptimalisasi to) {
        BarisOptimalisasi from = formasi.get(satu.asal());
        JenisKebutuhan asal = from.formasi().syarat().kebutuhan();
        JenisKebutuhan ambang = jalur.jalur() == Jalur.E1 ? asal : JenisKebutuhan.UMUM;
        return leads(jalur.jalur(), from, to)
                && from.padanan().jabatanKode().equals(to.padanan().jabatanKode())
                && to.padanan().pendidikan().contains(pendidikan(from, satu))
                && NAB.periksa(
                                ambang,
                                KelompokJabatan.LAINNYA,
                                satu.akhir().calon().skd())
                        .memenuhi();
    }

    private static boolean leads(Jalur jalur, BarisOptimalisasi from, BarisOptimalisasi to) {
        JenisKebutuhan asal = from.formasi().syarat().kebutuhan();
        JenisKebutuhan kursi = to.formasi().syarat().kebutuhan();
        boolean umum = kursi == JenisKebutuhan.UMUM;
        boolean same = from.padanan().unitKode().equals(to.padanan().unitKode());
        return switch (jalur) {
            case U1 -> umum && asal != JenisKebutuhan.UMUM && same;
            case U3 -> umum && !same;
            case E1 -> !umum && asal == kursi && !same;
            case E2 -> !umum && asal != kursi && same;
            case E3 -> !umum && !same;
        };
    }

    private static String pendidikan(BarisOptimalisasi from, PutusanOptimalisasi satu) {
        return from.peserta().stream()
                .filter(calon ->
                        calon.calon().nomorPeserta().equals(satu.akhir().calon().nomorPeserta()))
                .map(CalonOptimalisasi::pendidikan)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(List<HasilOptimalisasi> all) {
        return all.stream()
                .flatMap(hasil -> hasil.putusan().stream()
                        .map(satu -> hasil.baris().formasi().id() + " " + satu.kode() + " " + satu))
                .toList();
    }

    private static List<BarisOptimalisasi> agency(Random chance) {
        Agensi agensi = new Agensi();
        int rows = 1 + chance.nextInt(7);
        for (int i = 0; i < rows; i++) {
            String nama = "f" + chance.nextInt() + i;
            agensi.formasi(
                    nama,
                    JENIS.get(chance.nextInt(JENIS.size())),
                    chance.nextInt(4),
                    new Padanan(
                            chance.nextInt(4) > 0 ? "hukum" : "akuntan",
                            "T" + chance.nextInt(3),
                            chance.nextBoolean() ? List.of("S1", "S2") : List.of("S1")));
            int people = chance.nextInt(7);
            for (int j = 0; j < people; j++) {
                agensi.calon(nama, calon(nama + j, chance), chance.nextInt(3) > 0 ? "S1" : "S2");
            }
        }
        return agensi.semua();
    }

    private static CalonAkhir calon(String nomor, Random chance) {
        return new CalonAkhir(
                nomor,
                new NilaiSkd(60 + 5 * chance.nextInt(3), 75 + 5 * chance.nextInt(4), 170 + chance.nextInt(2)),
                NilaiSkb.cat(chance.nextInt(8) > 0, new BigDecimal("6" + chance.nextInt(3) + ".00")),
                new BigDecimal("3.50"),
                1 + chance.nextInt(2));
    }
}
