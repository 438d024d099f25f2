package id.asn.selection.peringkat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.BarisNab;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The laws that every ranking keeps, on many made-up formasi; few distinct scores, so that ties abound. */
class PeringkatPropertyTest {
    private static final AturanPeringkat ATURAN = AturanPeringkat.untuk(2024);
    private static final BarisNab UMUM =
            NilaiAmbangBatas.untuk(2024).baris(JenisKebutuhan.UMUM, KelompokJabatan.LAINNYA);
    private final PeringkatSkd skd = new PeringkatSkd(ATURAN);
    private final PeringkatAkhir akhir = new PeringkatAkhir(ATURAN);

    @Property(tries = 300)
    void the_order_of_the_input_changes_nothing(
            @ForAll("skd") List<CalonSkd> a, @ForAll("akhir") List<CalonAkhir> b, @ForAll Random random) {
        assertEquals(skd.susun(2, UMUM, a), skd.susun(2, UMUM, shuffled(a, random)));
        assertEquals(akhir.susun(3, b), akhir.susun(3, shuffled(b, random)));
    }

    @Property(tries = 300)
    void only_exact_ties_let_more_than_three_times_the_quota_go_on(
            @ForAll("skd") List<CalonSkd> para, @ForAll @IntRange(max = 4) int kuota) {
        HasilSkd hasil = skd.susun(kuota, UMUM, para);
        List<PutusanSkd> lanjut = hasil.putusan().stream()
                .filter(putusan -> putusan.kode() == KodeSkd.LANJUT)
                .toList();
        assertEquals(hasil.batas().dipanggil(), lanjut.size());
        lanjut.stream()
                .skip(3L * kuota)
                .forEach(lebih -> assertEquals(
                        lanjut.get(3 * kuota - 1).calon().nilai(), lebih.calon().nilai()));
        assertTrue(lanjut.stream().allMatch(putusan -> putusan.nab().memenuhi()));
    }

    @Property(tries = 300)
    void never_more_seats_than_the_quota_and_none_for_the_absent(
            @ForAll("akhir") List<CalonAkhir> para, @ForAll @IntRange(max = 6) int kuota) {
        HasilAkhir hasil = akhir.susun(kuota, para);
        List<PutusanAkhir> lulus = hasil.putusan().stream()
                .filter(putusan -> putusan.kode() == KodeAkhir.LULUS)
                .toList();
        assertEquals(hasil.batas().terisi(), lulus.size());
        assertTrue(lulus.size() <= kuota);
        assertTrue(lulus.stream().allMatch(putusan -> putusan.calon().skb().hadir()));
        assertEquals(
                para.size(),
                hasil.putusan().stream().map(PutusanAkhir::calon).distinct().count());
    }

    @Property(tries = 300)
    void ranks_at_the_end_run_from_one_without_a_gap_or_a_twin(@ForAll("akhir") List<CalonAkhir> para) {
        List<Integer> ranks = akhir.susun(3, para).putusan().stream()
                .map(PutusanAkhir::peringkat)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(IntStream.rangeClosed(1, ranks.size()).boxed().toList(), ranks);
    }

    @Property(tries = 300)
    void raising_ones_own_skd_points_never_worsens_ones_own_rank(
            @ForAll("skd") List<CalonSkd> para, @ForAll @IntRange(max = 2) int bagian) {
        CalonSkd saya = para.get(0);
        List<CalonSkd> lebihBaik = new ArrayList<>(para);
        lebihBaik.set(0, new CalonSkd(saya.nomorPeserta(), saya.hadir(), raised(saya.nilai(), bagian)));
        assertTrue(rank(skd.susun(2, UMUM, lebihBaik), saya) <= rank(skd.susun(2, UMUM, para), saya));
    }

    @Property(tries = 300)
    void raising_ones_own_skb_score_never_worsens_ones_own_rank(@ForAll("akhir") List<CalonAkhir> para) {
        CalonAkhir saya = para.get(0);
        List<CalonAkhir> lebihBaik = new ArrayList<>(para);
        lebihBaik.set(
                0,
                new CalonAkhir(
                        saya.nomorPeserta(),
                        saya.skd(),
                        NilaiSkb.cat(saya.skb().hadir(), saya.skb().nilai().add(new BigDecimal("0.50"))),
                        saya.ipk(),
                        saya.urutanUsia()));
        assertTrue(rank(akhir.susun(3, lebihBaik), saya) <= rank(akhir.susun(3, para), saya));
    }

    @Property(tries = 200)
    void a_worse_newcomer_changes_nobodys_rank_above(@ForAll("akhir") List<CalonAkhir> para) {
        List<CalonAkhir> more = new ArrayList<>(para);
        more.add(
                new CalonAkhir("ZZZ", new NilaiSkd(0, 0, 0), NilaiSkb.cat(true, BigDecimal.ZERO), BigDecimal.ZERO, 99));
        for (CalonAkhir satu : para) {
            assertEquals(rank(akhir.susun(3, para), satu), rank(akhir.susun(3, more), satu));
        }
    }

    @Provide
    Arbitrary<List<CalonSkd>> skd() {
        Arbitrary<CalonSkd> one = Combinators.combine(
                        nilai(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as((nilai, hadir) -> new CalonSkd("", hadir, nilai));
        return one.list().ofMinSize(1).ofMaxSize(30).map(PeringkatPropertyTest::numberedSkd);
    }

    @Provide
    Arbitrary<List<CalonAkhir>> akhir() {
        Arbitrary<CalonAkhir> one = Combinators.combine(
                        nilai(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of("60.00", "60.25", "61.00"),
                        Arbitraries.of("3.50", "3.75"),
                        Arbitraries.of(1, 2))
                .as((nilai, hadir, skb, ipk, lahir) -> new CalonAkhir(
                        "", nilai, NilaiSkb.cat(hadir, new BigDecimal(skb)), new BigDecimal(ipk), lahir));
        return one.list().ofMinSize(1).ofMaxSize(20).map(PeringkatPropertyTest::numberedAkhir);
    }

    private static Arbitrary<NilaiSkd> nilai() {
        return Combinators.combine(
                        Arbitraries.of(60, 65, 70), Arbitraries.of(75, 80, 85), Arbitraries.of(165, 166, 170))
                .as(NilaiSkd::new);
    }

    private static List<CalonSkd> numberedSkd(List<CalonSkd> para) {
        return IntStream.range(0, para.size())
                .mapToObj(i -> new CalonSkd(
                        "N%02d".formatted(i), para.get(i).hadir(), para.get(i).nilai()))
                .toList();
    }

    private static List<CalonAkhir> numberedAkhir(List<CalonAkhir> para) {
        return IntStream.range(0, para.size())
                .mapToObj(i -> {
                    CalonAkhir c = para.get(i);
                    return new CalonAkhir("N%02d".formatted(i), c.skd(), c.skb(), c.ipk(), c.urutanUsia());
                })
                .toList();
    }

    private static NilaiSkd raised(NilaiSkd nilai, int bagian) {
        return new NilaiSkd(
                nilai.twk() + (bagian == 0 ? 5 : 0),
                nilai.tiu() + (bagian == 1 ? 5 : 0),
                nilai.tkp() + (bagian == 2 ? 1 : 0));
    }

    private static int rank(HasilSkd hasil, CalonSkd saya) {
        return hasil.putusan().stream()
                .filter(putusan -> putusan.calon().nomorPeserta().equals(saya.nomorPeserta()))
                .mapToInt(putusan -> putusan.peringkat() == null ? Integer.MAX_VALUE : putusan.peringkat())
                .findFirst()
                .orElseThrow();
    }

    private static int rank(HasilAkhir hasil, CalonAkhir saya) {
        return hasil.putusan().stream()
                .filter(putusan -> putusan.calon().nomorPeserta().equals(saya.nomorPeserta()))
                .mapToInt(putusan -> putusan.peringkat() == null ? Integer.MAX_VALUE : putusan.peringkat())
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
