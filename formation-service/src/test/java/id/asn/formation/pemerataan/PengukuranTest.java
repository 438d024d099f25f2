package id.asn.formation.pemerataan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PengukuranTest {
    private static final Ambang USUAL = Ambang.of(null, null);

    @ParameterizedTest
    @CsvSource({
        "7, 10, KURANG, 0.7000",
        "8, 10, CUKUP, 0.8000",
        "10, 10, CUKUP, 1.0000",
        "11, 10, LEBIH, 1.1000",
        "79999, 100000, KURANG, 0.8000",
        "100001, 100000, LEBIH, 1.0000",
        "2, 3, KURANG, 0.6667"
    })
    void a_ratio_is_judged_by_its_fraction_and_shown_with_four_decimals(
            int bezetting, int kebutuhan, Keadaan keadaan, String shown) {
        Rasio rasio = new Rasio(bezetting, kebutuhan);
        assertEquals(keadaan, USUAL.judge(rasio));
        assertEquals(shown, rasio.desimal().toPlainString());
    }

    @Test
    void where_nothing_is_needed_there_is_no_ratio_and_anybody_is_too_many() {
        assertNull(new Rasio(3, 0).desimal());
        assertEquals(Keadaan.LEBIH, USUAL.judge(new Rasio(3, 0)));
        assertEquals(Keadaan.CUKUP, USUAL.judge(new Rasio(0, 0)));
        assertEquals(1, new Rasio(0, 0).compareTo(new Rasio(9, 1)));
    }

    @Test
    void a_kecamatan_is_flagged_only_while_another_has_too_many() {
        Tempat empty = Sebaran.tempat("A", 3, 10, 7);
        Tempat enough = Sebaran.tempat("B", 1, 10, 10);
        Tempat full = Sebaran.tempat("B", 1, 10, 11);
        assertEquals(List.of(false, false), flags(List.of(empty, enough)));
        assertEquals(List.of(false, true), flags(List.of(empty, full)));
    }

    private static List<Boolean> flags(List<Tempat> places) {
        return Pengukuran.of(places, USUAL).kecamatan().stream()
                .map(Kelompok::ditandai)
                .toList();
    }

    @Test
    void a_sum_that_is_enough_does_not_hide_what_is_short() {
        Pengukuran found = Pengukuran.of(
                List.of(Sebaran.tempat("A", 3, 10, 7), Sebaran.tempat("B", 1, 10, 13), Sebaran.tempat("C", 1, 9, 2)),
                USUAL);
        assertEquals(new Ukuran(29, 22, 10, 3), found.jumlah());
        assertEquals(
                List.of("C", "A"),
                found.kurang().stream().map(place -> place.unit().kode()).toList());
        assertEquals(
                List.of("B"),
                found.lebih().stream().map(place -> place.unit().kode()).toList());
        assertEquals(
                List.of("62.71.01", "62.71.05"),
                found.kecamatan().stream().map(Kelompok::kode).toList());
        assertEquals(List.of("R"), found.rumpun().stream().map(Kelompok::kode).toList());
        assertEquals(3, found.unit().size());
    }

    @Test
    void bounds_may_be_others_but_not_exchanged() {
        Ambang strict = Ambang.of(new BigDecimal("0.95"), null);
        assertEquals(Keadaan.KURANG, strict.judge(new Rasio(9, 10)));
        assertThrows(AmbangTerbalik.class, () -> Ambang.of(new BigDecimal("1.2"), null));
    }

    @Test
    void the_hash_knows_every_number_and_point_but_not_the_order_of_reading() {
        Tempat one = Sebaran.tempat("A", 3, 10, 7);
        Tempat other = Sebaran.tempat("B", 1, 10, 13);
        String hash = Masukan.of("6271", 2024, 2, List.of(one, other)).sha256();
        assertEquals(hash, Masukan.of("6271", 2024, 2, List.of(other, one)).sha256());
        assertNotEquals(hash, Masukan.of("6271", 2025, 2, List.of(one, other)).sha256());
        assertNotEquals(
                hash, Masukan.of("6271", 2024, 2, List.of(one.with(8), other)).sha256());
        Tempat elsewhere = Sebaran.tempat("B", 2, 10, 13);
        assertNotEquals(
                hash, Masukan.of("6271", 2024, 2, List.of(one, elsewhere)).sha256());
    }

    @Test
    void a_place_never_has_fewer_than_nobody() {
        assertThrows(IllegalArgumentException.class, () -> Sebaran.tempat("A", 1, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> Sebaran.tempat("A", 1, -1, 1));
    }
}
