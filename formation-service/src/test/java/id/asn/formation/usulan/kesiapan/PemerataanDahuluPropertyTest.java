package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.usulan.RincianUsulan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small agencies at random: two families, one of them of two jabatan, up to four units, up to six lines. */
class PemerataanDahuluPropertyTest {
    private static final List<String> JABATAN = List.of("R-SATU", "R-DUA", "S-SATU");

    private record Angka(int unit, int jabatan, int satu, int dua) {
        String kodeUnit() {
            return "U" + unit;
        }

        String kodeJabatan() {
            return JABATAN.get(jabatan);
        }
    }

    private static final class Instansi extends BahanUji {
        Instansi(List<Angka> rows, List<Angka> lines) {
            JABATAN.forEach(kode -> jabatan(kode, kode, TEKNIS, kode.substring(0, 1)));
            Map<String, PosisiJabatan> once = new TreeMap<>();
            rows.forEach(row -> once.put(row.kodeUnit() + row.kodeJabatan(), position(row)));
            posisi = List.copyOf(once.values());
            lines.forEach(one -> line(one.kodeUnit(), one.kodeJabatan(), one.satu() + 1));
        }

        private static PosisiJabatan position(Angka row) {
            String rumpun = row.kodeJabatan().substring(0, 1);
            return new PosisiJabatan(row.kodeUnit(), null, row.kodeJabatan(), rumpun, row.satu(), row.dua());
        }

        Set<UUID> flagged(AturanKesiapan aturan, String kode) {
            return found(aturan, null).stream()
                    .filter(one -> one.kode().equals(kode))
                    .flatMap(one -> one.baris().stream())
                    .collect(Collectors.toSet());
        }

        boolean analysed(RincianUsulan baris) {
            return posisi.stream()
                    .anyMatch(row ->
                            row.unitKode().equals(baris.kebutuhan().unit().kode())
                                    && row.jabatanKode()
                                            .equals(baris.kebutuhan().jabatan().kode()));
        }

        static String place(RincianUsulan baris) {
            return baris.kebutuhan().unit().kode()
                    + baris.kebutuhan().jabatan().kode().charAt(0);
        }
    }

    @Provide
    Arbitrary<List<Angka>> rows() {
        return angka().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Angka>> lines() {
        return angka().list().ofMaxSize(6);
    }

    private static Arbitrary<Angka> angka() {
        return Combinators.combine(upTo(3), upTo(2), upTo(5), upTo(5)).as(Angka::new);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    @Property
    void no_line_within_what_stays_vacant_is_flagged_and_every_line_beyond_it_is(
            @ForAll("rows") List<Angka> rows, @ForAll("lines") List<Angka> lines) {
        Instansi agency = new Instansi(rows, lines);
        Set<UUID> level = agency.flagged(AturanKesiapan.PEMERATAAN_DAHULU, "ratakan-dahulu");
        Set<UUID> gap = agency.flagged(AturanKesiapan.MELEBIHI_KESENJANGAN, "melebihi-kesenjangan");
        Map<String, Integer> vacant = agency.now().perataan().sesudah().stream()
                .collect(Collectors.toMap(place -> place.unit().kode() + place.rumpun(), Tempat::kurang));
        Map<String, List<RincianUsulan>> byPlace = agency.usulan.rincian().stream()
                .filter(agency::analysed)
                .collect(Collectors.groupingBy(Instansi::place));
        byPlace.forEach((place, there) -> {
            boolean beyond = there.stream().mapToInt(RincianUsulan::jumlah).sum() > vacant.get(place);
            List<UUID> ids = there.stream().map(RincianUsulan::id).toList();
            if (beyond) {
                assertTrue(level.containsAll(ids) || ids.stream().anyMatch(gap::contains), place);
            } else {
                assertTrue(ids.stream().noneMatch(level::contains), place);
            }
        });
        List<UUID> known = new ArrayList<>();
        byPlace.values().forEach(there -> there.forEach(one -> known.add(one.id())));
        assertTrue(known.containsAll(level));
    }

    @Property
    void what_stays_vacant_in_a_family_is_its_gap_less_its_surplus(@ForAll("rows") List<Angka> rows) {
        Instansi agency = new Instansi(rows, List.of());
        for (String rumpun : List.of("R", "S")) {
            int gap = 0;
            int surplus = 0;
            for (PosisiJabatan row : agency.posisi) {
                if (row.rumpun().equals(rumpun)) {
                    gap += Math.max(0, row.kebutuhan() - row.bezetting());
                    surplus += Math.max(0, row.bezetting() - row.kebutuhan());
                }
            }
            int vacant = agency.now().perataan().sesudah().stream()
                    .filter(place -> place.rumpun().equals(rumpun))
                    .mapToInt(Tempat::kurang)
                    .sum();
            assertEquals(Math.max(0, gap - surplus), vacant, rumpun);
        }
    }

    @Property
    void the_moves_that_a_finding_names_close_the_gap_to_what_it_leaves(
            @ForAll("rows") List<Angka> rows, @ForAll("lines") List<Angka> lines) {
        for (Temuan found : new Instansi(rows, lines).found(AturanKesiapan.PEMERATAAN_DAHULU, null)) {
            if (found.kode().equals("ratakan-dahulu")) {
                int coming = ((List<?>) found.angka().get("pemindahan"))
                        .stream().mapToInt(one -> ((PindahMasuk) one).jumlah()).sum();
                int left = (int) found.angka().get("kesenjangan_sesudah");
                assertEquals(found.angka().get("kesenjangan"), left + coming);
                assertTrue((int) found.angka().get("jumlah") > left);
            }
        }
    }
}
