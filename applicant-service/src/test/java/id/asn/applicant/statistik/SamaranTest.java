package id.asn.applicant.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamaranTest {
    private static final Samaran LIMA = new Samaran(5);

    @Test
    void one_small_count_takes_the_next_larger_with_it() {
        var hidden = LIMA.hide(List.of(drafts("a", 6), drafts("b", 2), drafts("c", 7), drafts("d", 0)), Set.of());
        assertEquals(Set.of(Ukuran.DRAF), hidden.get("a"));
        assertEquals(Set.of(Ukuran.DRAF), hidden.get("b"));
        assertEquals(Set.of(), hidden.get("c"));
        assertEquals(Set.of(), hidden.get("d"));
    }

    @Test
    void two_small_counts_that_are_few_together_take_one_more() {
        var hidden = LIMA.hide(List.of(drafts("a", 1), drafts("b", 1), drafts("c", 70)), Set.of());
        assertEquals(Set.of(Ukuran.DRAF), hidden.get("c"));
        hidden = LIMA.hide(List.of(drafts("a", 4), drafts("b", 1), drafts("c", 70)), Set.of());
        assertEquals(Set.of(), hidden.get("c"));
    }

    @Test
    void ms_and_tms_hide_each_other_since_both_add_up() {
        Hitungan row = new Hitungan("a", 1, 2, 0, 40, 3, 37);
        assertEquals(
                Set.of(Ukuran.MS, Ukuran.TMS), LIMA.hide(List.of(row), Set.of()).get("a"));
    }

    @Test
    void what_the_total_keeps_back_no_part_tells() {
        var hidden = LIMA.hide(List.of(drafts("a", 600), drafts("b", 0)), Set.of(Ukuran.DRAF));
        assertEquals(Set.of(Ukuran.DRAF), hidden.get("a"));
        assertEquals(Set.of(), hidden.get("b"));
    }

    @Test
    void a_least_cell_of_one_tells_all_and_of_none_is_refused() {
        assertEquals(
                Set.of(), new Samaran(1).hide(List.of(drafts("a", 1)), Set.of()).get("a"));
        assertThrows(IllegalArgumentException.class, () -> new Samaran(0));
    }

    /** Whoever knows the total of a column and every cell told learns at least that five people share what is hidden. */
    @Test
    void nothing_small_can_be_had_by_subtraction() {
        Random random = new Random(20240820);
        for (int round = 0; round < 2000; round++) {
            List<Hitungan> rows = rows(random);
            Map<String, Set<Ukuran>> hidden = LIMA.hide(rows, Set.of());
            for (Ukuran measure : Ukuran.values()) {
                holds(rows, hidden, measure);
            }
            for (Hitungan row : rows) {
                Set<Ukuran> here = hidden.get(row.kunci());
                boolean ms = here.contains(Ukuran.MS) || row.ms() == 0;
                boolean tms = here.contains(Ukuran.TMS) || row.tms() == 0;
                boolean one = here.contains(Ukuran.MS) || here.contains(Ukuran.TMS) || here.contains(Ukuran.DIAJUKAN);
                assertTrue(!one || ms && tms, row + " " + here);
            }
        }
    }

    private static void holds(List<Hitungan> rows, Map<String, Set<Ukuran>> hidden, Ukuran measure) {
        List<Hitungan> kept = rows.stream()
                .filter(row -> hidden.get(row.kunci()).contains(measure))
                .toList();
        rows.stream()
                .filter(row -> !kept.contains(row))
                .forEach(row -> assertFalse(LIMA.small(measure.of(row)), row + " tells " + measure));
        long sum = kept.stream().mapToLong(measure::of).sum();
        long nonzero = rows.stream().filter(row -> measure.of(row) > 0).count();
        assertTrue(kept.isEmpty() || kept.size() >= 2 && sum >= 5 || kept.size() == nonzero, measure + " " + rows);
    }

    private static List<Hitungan> rows(Random random) {
        List<Hitungan> rows = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int ms = random.nextInt(12);
            int tms = random.nextInt(12);
            rows.add(new Hitungan("f" + i, i, 2, random.nextInt(20), ms + tms + random.nextInt(6), ms, tms));
        }
        return rows;
    }

    private static Hitungan drafts(String key, long count) {
        return new Hitungan(key, 1, 1, count, 0, 0, 0);
    }
}
