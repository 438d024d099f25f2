package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.usulan.SelisihUsulan.BarisBerubah;
import id.asn.formation.usulan.SelisihUsulan.Perubahan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SelisihUsulanTest {
    private static final BarisBeku KEPT = line(1, Map.of("jumlah", 4, "kategori", "TEKNIS"));
    private static final BarisBeku CHANGED = line(2, Map.of("jumlah", 4, "ipk_minimum", "3.00"));
    private static final BarisBeku GONE = line(3, Map.of("jumlah", 1));

    private static BarisBeku line(long id, Map<String, Object> isi) {
        return new BarisBeku(new UUID(0, id), isi);
    }

    @Test
    void every_line_is_added_removed_changed_or_the_same() {
        BarisBeku now = line(2, Map.of("jumlah", 3, "terbuka_disabilitas", true));
        BarisBeku fresh = line(4, Map.of("jumlah", 9));
        assertEquals(
                new SelisihUsulan(
                        List.of(fresh),
                        List.of(GONE),
                        List.of(new BarisBerubah(
                                CHANGED.id(),
                                List.of(
                                        new Perubahan("ipk_minimum", "3.00", null),
                                        new Perubahan("jumlah", 4, 3),
                                        new Perubahan("terbuka_disabilitas", null, true)))),
                        1),
                SelisihUsulan.between(List.of(KEPT, CHANGED, GONE), List.of(fresh, KEPT, now)));
    }

    @Test
    void nothing_differs_from_itself() {
        List<BarisBeku> lines = List.of(KEPT, CHANGED, GONE);
        assertEquals(new SelisihUsulan(List.of(), List.of(), List.of(), 3), SelisihUsulan.between(lines, lines));
    }
}
