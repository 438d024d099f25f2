package id.asn.selection.pppk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.problem.Refusal;
import id.asn.selection.peserta.Kategori;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeringkatPppkTest {
    private static final int USIA = 1;
    private final PeringkatPppk teknis = new PeringkatPppk(AturanPppk.untuk(2024), Kategori.TEKNIS);

    @Test
    void a_lower_score_of_an_earlier_group_comes_before_any_of_a_later_one() {
        HasilPppk hasil = teknis.susun(
                3,
                List.of(
                        calon("A", KelompokPelamar.AKTIF_DUA_TAHUN, 640),
                        calon("B", KelompokPelamar.PANGKALAN_DATA, 600),
                        calon("C", KelompokPelamar.EKS_THK2, 350),
                        calon("D", KelompokPelamar.EKS_THK2, 380)));
        assertEquals(List.of("D R2/L", "C R2/L", "B R3/L", "A R4"), lines(hasil));
        assertEquals(KunciPppk.KELOMPOK, hasil.batas().pemisah());
        assertEquals(600, hasil.batas().terakhirLulus().nilai().total());
        assertEquals(640, hasil.batas().pertamaTidak().nilai().total());
    }

    @Test
    void fifteen_seats_for_fifty_of_one_group_go_to_its_best_fifteen() {
        List<CalonPppk> para = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> calon("%02d".formatted(i), KelompokPelamar.PANGKALAN_DATA, 300 + i))
                .toList());
        HasilPppk hasil = teknis.susun(15, para);
        assertEquals(15, hasil.batas().terisi());
        assertEquals(335, hasil.batas().terakhirLulus().nilai().total());
        assertEquals(
                35, lines(hasil).stream().filter(line -> line.endsWith(" R3")).count());
    }

    @Test
    void ties_fall_to_teknis_then_mansoskul_then_wawancara_then_the_older() {
        assertEquals(KunciPppk.TEKNIS, parted(new NilaiPppk(350, 60, 50, 40), new NilaiPppk(345, 60, 55, 40)));
        assertEquals(KunciPppk.MANSOSKUL, parted(new NilaiPppk(350, 70, 50, 30), new NilaiPppk(350, 68, 50, 32)));
        assertEquals(KunciPppk.USIA, parted(new NilaiPppk(350, 70, 50, 30), new NilaiPppk(350, 50, 70, 30)));
    }

    @Test
    void where_the_law_tells_nobody_apart_at_the_last_seat_nobody_is_seated_or_refused() {
        HasilPppk hasil = teknis.susun(
                1, List.of(calon("B", KelompokPelamar.EKS_THK2, 400), calon("A", KelompokPelamar.EKS_THK2, 400)));
        assertEquals(List.of("A SERI", "B SERI"), lines(hasil));
        assertEquals(2, hasil.batas().seri());
        assertEquals(0, hasil.batas().terisi());
        assertNull(hasil.batas().terakhirLulus());
    }

    @Test
    void the_absent_get_no_seat_even_when_seats_are_left() {
        CalonPppk absen = new CalonPppk("X", KelompokPelamar.EKS_THK2, false, new NilaiPppk(450, 100, 80, 0), USIA);
        assertEquals(
                List.of("A R4/L", "X TH"),
                lines(teknis.susun(5, List.of(absen, calon("A", KelompokPelamar.AKTIF_DUA_TAHUN, 100)))));
    }

    @Test
    void a_group_without_a_place_in_the_kategori_is_refused() {
        Refusal refused = assertThrows(
                KelompokTanpaTempat.class,
                () -> teknis.susun(1, List.of(calon("A", KelompokPelamar.LULUSAN_PPG, 400))));
        assertEquals("kelompok-tanpa-tempat", refused.slug());
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing_and_no_seat_is_made_or_lost(
            @ForAll Random random, @ForAll @IntRange(max = 30) int orang, @ForAll @IntRange(max = 12) int kuota) {
        List<CalonPppk> para = IntStream.range(0, orang)
                .mapToObj(i -> calon(
                        "%03d".formatted(i),
                        AturanPppk.untuk(2024)
                                .kelompok()
                                .get(11 + random.nextInt(4))
                                .kelompok(),
                        random.nextInt(6) * 5))
                .toList();
        HasilPppk hasil = teknis.susun(kuota, para);
        List<CalonPppk> shuffled = new ArrayList<>(para);
        Collections.shuffle(shuffled, random);
        assertEquals(hasil, teknis.susun(kuota, shuffled));
        assertEquals(orang, hasil.putusan().size());
        long seated = hasil.putusan().stream()
                .filter(it -> it.kode() == KodePppk.LULUS)
                .count();
        assertEquals(hasil.batas().terisi(), seated);
        assertEquals(
                Math.min(kuota, orang) - seated > 0, hasil.batas().seri() > 0, "a seat stays empty only for a tie");
    }

    private KunciPppk parted(NilaiPppk better, NilaiPppk worse) {
        HasilPppk hasil = teknis.susun(
                1,
                List.of(
                        new CalonPppk("A", KelompokPelamar.PANGKALAN_DATA, true, worse, USIA + 1),
                        new CalonPppk("B", KelompokPelamar.PANGKALAN_DATA, true, better, USIA)));
        assertEquals(List.of("B R3/L", "A R3"), lines(hasil));
        return hasil.batas().pemisah();
    }

    private static CalonPppk calon(String nomor, KelompokPelamar kelompok, int total) {
        return new CalonPppk(nomor, kelompok, true, new NilaiPppk(total, 0, 0, 0), USIA);
    }

    private static List<String> lines(HasilPppk hasil) {
        return hasil.putusan().stream()
                .map(putusan -> putusan.calon().nomorPeserta() + " " + putusan.cetak())
                .toList();
    }
}
