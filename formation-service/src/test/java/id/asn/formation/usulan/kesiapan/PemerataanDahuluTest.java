package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.jabatan.Kategori.TEKNIS;
import static id.asn.formation.usulan.kesiapan.AturanKesiapan.MELEBIHI_KESENJANGAN;
import static id.asn.formation.usulan.kesiapan.AturanKesiapan.PEMERATAAN_DAHULU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.pemerataan.Lokasi;
import id.asn.formation.pemerataan.api.PalangkaRaya;
import id.asn.formation.wilayah.Titik;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every line is judged by the gap of its own unit after the agency's surplus has moved. */
class PemerataanDahuluTest extends BahanUji {
    private static final int UNITS = 2_000;

    private static PosisiJabatan place(String unit, int kebutuhan, int bezetting) {
        return new PosisiJabatan(unit, null, PRAKOM, "RUMPUN", kebutuhan, bezetting);
    }

    private static Lokasi lokasi(String kode, String lintang, String bujur) {
        return new Lokasi(kode, kode, new Titik(new BigDecimal(lintang), new BigDecimal(bujur)));
    }

    @Test
    void a_line_within_the_sum_of_its_family_is_still_beyond_what_its_own_unit_keeps_vacant() {
        posisi = List.of(place("A", 5, 0), place("B", 5, 0), place("C", 5, 10));
        line("A", PRAKOM, 5);
        assertTrue(found(MELEBIHI_KESENJANGAN, null).isEmpty());
        Map<String, Object> angka = one(PEMERATAAN_DAHULU, null, "ratakan-dahulu");
        assertEquals("A", angka.get("unit"));
        assertEquals(5, angka.get("kesenjangan"));
        int left = (int) angka.get("kesenjangan_sesudah");
        assertTrue(left == 2 || left == 3, () -> "left " + left);
        assertEquals(List.of(new PindahMasuk("C", 5 - left, new BigDecimal("25.0"), true)), angka.get("pemindahan"));
        assertEquals("C %d (± 25.0 km)".formatted(5 - left), angka.get("asal"));
    }

    @Test
    void lines_of_one_unit_count_together_and_up_to_the_gap_that_is_left_nothing_is_said() {
        posisi = List.of(place("A", 6, 0), place("C", 5, 7));
        line("A", PRAKOM, 2);
        line("A", PRAKOM, 2);
        assertTrue(found(PEMERATAAN_DAHULU, null).isEmpty());
        line("A", PRAKOM, 1);
        List<Temuan> found = found(PEMERATAAN_DAHULU, null);
        assertEquals(3, found.get(0).baris().size());
        assertEquals(4, found.get(0).angka().get("kesenjangan_sesudah"));
    }

    @Test
    void who_is_beyond_need_in_another_jabatan_of_the_same_unit_comes_first() {
        jabatan("LAIN", "Pranata Komputer Terampil", TEKNIS, "RUMPUN");
        posisi = List.of(place("A", 5, 0), new PosisiJabatan("A", null, "LAIN", "RUMPUN", 1, 3), place("C", 1, 2));
        line("A", PRAKOM, 3);
        Map<String, Object> angka = one(PEMERATAAN_DAHULU, null, "ratakan-dahulu");
        assertEquals(2, angka.get("kesenjangan_sesudah"));
        assertEquals("A 2 (0.0 km), C 1 (± 25.0 km)", angka.get("asal"));
    }

    @Test
    void where_nothing_is_spare_the_gap_itself_is_another_rules_business() {
        posisi = List.of(place("A", 5, 0), place("B", 5, 5));
        line("A", PRAKOM, 9);
        assertTrue(found(PEMERATAAN_DAHULU, null).isEmpty());
        assertEquals(1, found(MELEBIHI_KESENJANGAN, null).size());
    }

    @Test
    void a_surplus_that_nobody_takes_stands_against_seats_whose_need_nobody_analysed() {
        posisi = List.of(place("B", 5, 3), place("C", 5, 9));
        line("A", PRAKOM, 1);
        Map<String, Object> angka = one(PEMERATAAN_DAHULU, null, "kelebihan-tersisa");
        assertEquals(2, angka.get("kelebihan"));
        posisi = List.of(place("B", 5, 1), place("C", 5, 9));
        assertTrue(found(PEMERATAAN_DAHULU, null).isEmpty());
    }

    /** Every place that is short asks for its whole gap. */
    private void palangkaRaya() {
        List<PosisiJabatan> rows = new ArrayList<>();
        for (String[] row : PalangkaRaya.rows()) {
            jabatan(row[6], row[6], TEKNIS, row[6]);
            lokasi.put(row[4], lokasi(row[0], row[2], row[3]));
            int kebutuhan = Integer.parseInt(row[7]);
            int bezetting = Integer.parseInt(row[8]);
            rows.add(new PosisiJabatan(row[4], row[1], row[6], row[6], kebutuhan, bezetting));
            if (kebutuhan > bezetting) {
                line(row[4], row[6], kebutuhan - bezetting);
            }
        }
        posisi = rows;
    }

    @Test
    void in_palangka_raya_only_three_seats_are_left_to_recruit() {
        palangkaRaya();
        assertTrue(found(MELEBIHI_KESENJANGAN, null).isEmpty());
        List<Temuan> found = found(PEMERATAAN_DAHULU, null);
        assertEquals(11, found.size());
        assertEquals(3, sum(found, "kesenjangan_sesudah"));
        assertEquals(35, sum(found, "kesenjangan"));
        Temuan rakumpit = found.stream()
                .filter(one -> one.angka().get("unit").equals("KEC-RKP"))
                .filter(one -> one.angka().get("rumpun").equals("PRANATA-KOMPUTER"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, rakumpit.angka().get("kesenjangan_sesudah"));
        assertTrue(((String) rakumpit.angka().get("asal")).matches("KEC-(PHD|JKR) 1 \\([0-9]+\\.[0-9] km\\)"));
    }

    private static int sum(List<Temuan> found, String angka) {
        return found.stream().mapToInt(one -> (int) one.angka().get(angka)).sum();
    }

    @Test
    void two_thousand_units_are_judged_in_seconds() {
        List<PosisiJabatan> rows = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            String unit = "U%04d".formatted(i);
            lokasi.put(unit, lokasi("K" + i % 200, "-2.%03d".formatted(i % 200), "113.%03d".formatted(i * 7 % 200)));
            rows.add(place(unit, 10, i % 2 == 0 ? 7 : 12));
            if (i % 2 == 0) {
                line(unit, PRAKOM, 3);
            }
        }
        posisi = rows;
        List<Temuan> found = assertTimeout(Duration.ofSeconds(20), () -> found(PEMERATAAN_DAHULU, null));
        assertEquals(UNITS / 2, found.size());
        assertEquals(UNITS / 2, sum(found, "kesenjangan_sesudah"));
    }
}
