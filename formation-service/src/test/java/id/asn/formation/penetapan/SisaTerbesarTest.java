package id.asn.formation.penetapan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SisaTerbesarTest {
    static final Golongan TEKNIS = new Golongan(JenisPengadaan.CPNS, Kategori.TEKNIS);

    static Tuntutan claim(String instansi, String bobot, int lantai, int batas) {
        return new Tuntutan(instansi, TEKNIS, new BigDecimal(bobot), lantai, batas);
    }

    private static List<Integer> seats(List<Jatah> shares) {
        return shares.stream().map(Jatah::jumlah).toList();
    }

    @Test
    void whole_parts_first_then_the_largest_remainders() {
        List<Jatah> shares = SisaTerbesar.bagi(
                10, List.of(claim("1000", "15", 0, 99), claim("2000", "21", 0, 99), claim("3000", "64", 0, 99)));
        assertEquals(List.of(2, 2, 6), seats(shares));
        assertEquals("3/2", shares.get(0).kuota().toString());
        assertEquals(List.of(1, 3, 2), shares.stream().map(Jatah::peringkat).toList());
        assertEquals(List.of(1, 2, 6), shares.stream().map(Jatah::bulat).toList());
    }

    @Test
    void equal_remainders_are_served_by_agency_code() {
        List<Jatah> shares = SisaTerbesar.bagi(
                2, List.of(claim("3000", "0.1", 0, 9), claim("1000", "0.1", 0, 9), claim("2000", "0.10", 0, 9)));
        assertEquals(List.of(1, 1, 0), seats(shares));
    }

    @Test
    void a_cap_gives_its_seats_to_the_others_and_a_floor_takes_from_them() {
        List<Jatah> shares = SisaTerbesar.bagi(
                100, List.of(claim("1000", "80", 0, 30), claim("2000", "19", 0, 999), claim("3000", "1", 10, 999)));
        assertEquals(List.of(30, 60, 10), seats(shares));
        assertEquals(
                List.of(Kedudukan.BATAS, Kedudukan.BEBAS, Kedudukan.LANTAI),
                shares.stream().map(Jatah::kedudukan).toList());
    }

    @Test
    void a_quota_above_all_caps_leaves_the_rest_undivided() {
        List<Jatah> shares = SisaTerbesar.bagi(100, List.of(claim("1000", "1", 0, 3), claim("2000", "1", 2, 4)));
        assertEquals(List.of(3, 4), seats(shares));
    }

    @Test
    void floors_above_the_quota_cannot_be_divided() {
        assertThrows(IllegalArgumentException.class, () -> SisaTerbesar.bagi(1, List.of(claim("1000", "1", 2, 3))));
    }

    @Test
    void one_seat_more_may_take_a_seat_away_as_in_alabama_and_this_is_known() {
        List<Tuntutan> claims =
                List.of(claim("1000", "6", 0, 99), claim("2000", "6", 0, 99), claim("3000", "2", 0, 99));
        assertEquals(List.of(4, 4, 2), seats(SisaTerbesar.bagi(10, claims)));
        assertEquals(List.of(5, 5, 1), seats(SisaTerbesar.bagi(11, claims)));
    }

    @Test
    void the_whole_country_is_divided_at_once() {
        Random random = new Random(2024);
        List<Tuntutan> claims = new ArrayList<>();
        for (int agency = 0; agency < 631; agency++) {
            for (JenisPengadaan jenis : JenisPengadaan.values()) {
                for (Kategori kategori : Kategori.values()) {
                    int cap = 1 + random.nextInt(4_000);
                    claims.add(new Tuntutan(
                            "%04d".formatted(1000 + agency),
                            new Golongan(jenis, kategori),
                            BigDecimal.valueOf(1 + random.nextInt(90_000_000), 4),
                            random.nextInt(Math.min(cap, 5)),
                            cap));
                }
            }
        }
        List<Jatah> shares = assertTimeout(Duration.ofSeconds(5), () -> SisaTerbesar.bagi(2_302_543, claims));
        assertEquals(631 * 8, shares.size());
        assertEquals(2_302_543, shares.stream().mapToInt(Jatah::jumlah).sum());
    }
}
