package id.asn.formation.kebutuhan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds whatever the numbers are. */
class KebutuhanPropertyTest {
    private static final AturanAbk RULES = AturanAbk.untuk(2025);

    @Provide
    Arbitrary<BarisPeta> positions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50).injectNull(0.2),
                        Arbitraries.longs().between(0, 20).list().ofSize(JenisPegawai.values().length))
                .as((need, staff) -> new BarisPeta("J", "Jabatan", null, need, staff(staff)));
    }

    private static Map<JenisPegawai, Long> staff(List<Long> many) {
        Map<JenisPegawai, Long> staff = new EnumMap<>(JenisPegawai.class);
        IntStream.range(0, many.size()).forEach(i -> staff.put(JenisPegawai.values()[i], many.get(i)));
        return staff;
    }

    @Provide
    Arbitrary<List<TahunProyeksi>> fiveYears() {
        Arbitrary<List<Integer>> numbers =
                Arbitraries.integers().between(0, 30).list().ofSize(5);
        return numbers.list().ofSize(Proyeksi.TAHUN).map(years -> IntStream.range(0, Proyeksi.TAHUN)
                .mapToObj(i -> year(2025 + i, years.get(i)))
                .toList());
    }

    private static TahunProyeksi year(int year, List<Integer> n) {
        return new TahunProyeksi(year, n.get(0), n.get(1), n.get(2), n.get(3), n.get(4));
    }

    @Property
    void units_summed_are_the_agency_and_every_sum_balances(
            @ForAll @Size(max = 12) List<@Size(max = 8) List<@From("positions") BarisPeta>> units) {
        JumlahPeta byUnit = units.stream().map(JumlahPeta::of).reduce(JumlahPeta.NOL, JumlahPeta::plus);
        JumlahPeta agency = JumlahPeta.of(units.stream().flatMap(List::stream).toList());
        assertEquals(agency, byUnit);
        assertEquals(agency.kebutuhan() - agency.bezetting(), agency.lowong() - agency.kelebihan());
        assertTrue(agency.lowong() >= 0 && agency.kelebihan() >= 0);
        assertEquals(
                JenisPegawai.pengisi().stream().mapToLong(agency.pegawai()::get).sum(),
                agency.bezetting() + agency.bezettingTanpaAbk());
    }

    @Property
    void nobody_is_lost_over_five_years(
            @ForAll @IntRange(max = 500) int awal, @ForAll("fiveYears") List<TahunProyeksi> years) {
        Proyeksi proyeksi = Proyeksi.of(awal, years);
        int left = awal + years.stream().mapToInt(TahunProyeksi::change).sum();
        assertEquals(left, proyeksi.baris().get(Proyeksi.TAHUN - 1).bezetting());
        for (int i = 0; i < Proyeksi.TAHUN; i++) {
            BarisProyeksi row = proyeksi.baris().get(i);
            assertEquals(years.get(i).kebutuhan(), row.bezetting() + row.lowong());
            assertEquals(i == 0 ? awal : proyeksi.baris().get(i - 1).bezetting(), row.bezettingAwal());
        }
    }

    @Property
    void the_projection_of_the_sum_is_the_sum_of_the_projections(
            @ForAll @IntRange(max = 500) int awal,
            @ForAll @IntRange(max = 500) int otherAwal,
            @ForAll("fiveYears") List<TahunProyeksi> years,
            @ForAll("fiveYears") List<TahunProyeksi> others) {
        List<TahunProyeksi> both = IntStream.range(0, Proyeksi.TAHUN)
                .mapToObj(i -> years.get(i).plus(others.get(i)))
                .toList();
        List<BarisProyeksi> first = Proyeksi.of(awal, years).baris();
        List<BarisProyeksi> second = Proyeksi.of(otherAwal, others).baris();
        List<BarisProyeksi> together = Proyeksi.of(awal + otherAwal, both).baris();
        for (int i = 0; i < Proyeksi.TAHUN; i++) {
            assertEquals(
                    first.get(i).lowong() + second.get(i).lowong(),
                    together.get(i).lowong());
            assertEquals(
                    first.get(i).bezetting() + second.get(i).bezetting(),
                    together.get(i).bezetting());
        }
    }

    @Property
    void more_work_never_needs_fewer_people(
            @ForAll @LongRange(min = 1, max = 10_000_000) long minutes,
            @ForAll @LongRange(max = 1_000_000) long more,
            @ForAll Pembulatan mode) {
        assertTrue(need(minutes, mode) <= need(minutes + more, mode));
    }

    @Property
    void rounding_down_halves_up_and_up_stand_in_this_order_and_within_one(
            @ForAll @LongRange(min = 1, max = 100_000_000) long minutes) {
        int floor = need(minutes, Pembulatan.FLOOR);
        int half = need(minutes, Pembulatan.HALF_UP);
        int ceil = need(minutes, Pembulatan.CEIL);
        assertTrue(floor <= half && half <= ceil && ceil <= floor + 1);
        assertEquals(minutes % RULES.wkeMenit() == 0, floor == ceil);
        assertEquals(2 * (minutes % RULES.wkeMenit()) >= RULES.wkeMenit(), half > floor);
    }

    @Property
    void the_order_of_tasks_and_their_cutting_up_change_nothing(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 5000) Integer> volumes,
            @ForAll Random random) {
        List<Tugas> tasks =
                new ArrayList<>(volumes.stream().map(volume -> ratio(volume, 7)).toList());
        HasilBagi before = people(tasks);
        Collections.shuffle(tasks, random);
        assertEquals(before, people(tasks));
        assertEquals(
                before,
                people(List.of(
                        ratio(volumes.stream().mapToInt(Integer::intValue).sum(), 7))));
    }

    private static HasilBagi people(List<Tugas> tasks) {
        return new Analisis(Pendekatan.OBJEK_KERJA, false, null, tasks).people(RULES.wkeMenit());
    }

    private static Tugas ratio(int volume, int rasio) {
        return new Tugas("Melayani", "orang", BigDecimal.valueOf(volume), null, BigDecimal.valueOf(rasio));
    }

    private static int need(long minutes, Pembulatan mode) {
        AturanAbk rules = RULES.with(new BarisAturan(Parameter.PEMBULATAN, mode.name(), "Uji", null));
        return Perhitungan.of(BebanKerjaTest.minutes(false, String.valueOf(minutes)), rules)
                .kebutuhan();
    }
}
