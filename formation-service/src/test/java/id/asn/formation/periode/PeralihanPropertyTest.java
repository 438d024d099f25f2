package id.asn.formation.periode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whenever followers are told, and whatever changes in between, what they were told last is how things stand. */
class PeralihanPropertyTest {
    private static final String AGENCY = "4010";

    @Property
    void followers_know_at_every_telling_what_is_open(
            @ForAll @IntRange(min = 1, max = 20) int buka,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> steps) {
        Tahun tahun = new Tahun(Tahun.jendela(Tahap.PENDAFTARAN, buka, buka + (long) length));
        int day = 0;
        for (int step : steps) {
            day += step + 1;
            tahun.tell(day);
            change(tahun, day, step);
            tahun.tell(day);
            assertTold(tahun, day);
        }
    }

    private static void change(Tahun tahun, int day, int step) {
        Jendela now = tahun.periode.kalender().jendela(Tahap.PENDAFTARAN).orElseThrow();
        if (step == 1) {
            tahun.periode.change(Tahun.jendela(Tahap.PENDAFTARAN, day - 3L, day + 4L), Tahun.act(day));
        } else if (step == 2) {
            tahun.periode.change(Tahun.jendela(Tahap.PENDAFTARAN, day + 2L, day + 5L), Tahun.act(day));
        } else if (step == 3) {
            Jendela own =
                    tahun.periode.kalender().jendela(Tahap.PENDAFTARAN, AGENCY).orElse(now);
            var later = new Perpanjangan(AGENCY, Tahap.PENDAFTARAN, own.tutup().plusSeconds(3 * 86_400));
            tahun.periode.extend(later, Tahun.act(day));
        }
    }

    private static void assertTold(Tahun tahun, int day) {
        Kalender kalender = tahun.periode.kalender();
        Jendela nation = kalender.jendela(Tahap.PENDAFTARAN).orElseThrow();
        Jendela agency = kalender.jendela(Tahap.PENDAFTARAN, AGENCY).orElseThrow();
        assertEquals(nation.memuat(Tahun.hari(day)), open(tahun, null));
        boolean beyond = new Jendela(nation.tutup(), agency.tutup()).memuat(Tahun.hari(day));
        assertEquals(beyond, open(tahun, AGENCY));
        for (String window : new String[] {null, AGENCY}) {
            List<Peralihan> told = of(tahun, window);
            for (int i = 0; i < told.size(); i++) {
                assertEquals(i + 1, told.get(i).nomor());
                assertFalse(i > 0 && told.get(i).pada().isBefore(told.get(i - 1).pada()));
                assertFalse(told.get(i).pada().isAfter(Tahun.hari(day)));
            }
        }
    }

    private static boolean open(Tahun tahun, String window) {
        List<Peralihan> told = of(tahun, window);
        return !told.isEmpty() && told.get(told.size() - 1).dibuka();
    }

    private static List<Peralihan> of(Tahun tahun, String window) {
        return tahun.told.stream()
                .filter(one -> java.util.Objects.equals(one.instansi(), window))
                .toList();
    }
}
