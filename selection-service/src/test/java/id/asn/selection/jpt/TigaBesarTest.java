package id.asn.selection.jpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.jpt.TigaBesar.Peserta;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TigaBesarTest {
    private static final KetentuanTigaBesar KETENTUAN = AturanJpt.untuk(2024).tigaBesar();
    private static final BobotJpt BOBOT = new BobotJpt(
            Map.of(Komponen.REKAM_JEJAK, 20, Komponen.MAKALAH, 20, Komponen.ASESMEN, 25, Komponen.WAWANCARA, 35));

    @Test
    void the_same_end_score_is_parted_by_the_interview_first() {
        // 0.20 x 75 + 0.35 x 80 = 0.20 x 82 + 0.35 x 76: the same end, another interview
        Peserta wawancara = peserta("b", 75, 80, 80, 80);
        Peserta rekam = peserta("a", 82, 80, 80, 76);
        assertEquals(0, wawancara.nilai().jumlah().compareTo(rekam.nilai().jumlah()));
        TigaBesar hasil = TigaBesar.susun(KETENTUAN, List.of(rekam, wawancara));
        assertEquals(List.of(wawancara, rekam), hasil.urutan());
        assertEquals(2, hasil.nama());
        assertEquals(1, hasil.peringkat("b"));
        assertEquals(0, hasil.peringkat("c"));
    }

    @Test
    void equals_at_the_edge_are_named_by_nobody() {
        List<Peserta> para = List.of(
                peserta("a", 90, 90, 90, 90),
                peserta("b", 80, 80, 80, 80),
                peserta("c", 70, 70, 70, 70),
                peserta("d", 70, 70, 70, 70));
        TigaBesar hasil = TigaBesar.susun(KETENTUAN, para);
        assertEquals(2, hasil.nama());
        assertEquals(2, hasil.seri());
        assertEquals(0, hasil.peringkat("c"));
    }

    @Property(tries = 500)
    void the_order_in_which_they_come_changes_nothing_and_who_is_better_is_not_behind(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Peserta> para = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(8); i++) {
            para.add(peserta("p" + i, score(chance), score(chance), score(chance), score(chance)));
        }
        TigaBesar before = TigaBesar.susun(KETENTUAN, para);
        Collections.shuffle(para, chance);
        assertEquals(before, TigaBesar.susun(KETENTUAN, para));
        assertTrue(before.nama() <= KETENTUAN.banyak());
        for (int i = 1; i < before.urutan().size(); i++) {
            BigDecimal ahead = before.urutan().get(i - 1).nilai().jumlah();
            assertTrue(ahead.compareTo(before.urutan().get(i).nilai().jumlah()) >= 0);
        }
    }

    private static int score(Random chance) {
        return 70 + 10 * chance.nextInt(3);
    }

    private static Peserta peserta(String nomor, int rekam, int makalah, int asesmen, int wawancara) {
        Map<Komponen, BigDecimal> nilai = new EnumMap<>(Komponen.class);
        nilai.put(Komponen.REKAM_JEJAK, BigDecimal.valueOf(rekam));
        nilai.put(Komponen.MAKALAH, BigDecimal.valueOf(makalah));
        nilai.put(Komponen.ASESMEN, BigDecimal.valueOf(asesmen));
        nilai.put(Komponen.WAWANCARA, BigDecimal.valueOf(wawancara));
        return new Peserta(nomor, BOBOT.hitung(nilai));
    }
}
