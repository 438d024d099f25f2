package id.asn.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.launcher.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void a_word_wins_over_the_environment_and_that_over_the_usual() {
        Map<String, String> environment = Map.of("ASN_BENCH_DETIK", "5", "ASN_BENCH_KONEKSI", "4");
        assertEquals(new Settings(15, 16, 0), Settings.of(List.of(), Map.of()));
        assertEquals(new Settings(5, 4, 0), Settings.of(List.of(), environment));
        assertEquals(new Settings(30, 4, 0), Settings.of(List.of("--detik", "30"), environment));
        assertEquals(new Settings(5, 4, 4000000), Settings.of(List.of("--pelamar", "4000000"), environment));
    }

    @Test
    void what_is_no_number_in_range_is_refused_in_one_sentence() {
        for (String given : List.of("0", "301", "-1", "1.5", "lama")) {
            assertThrows(Fault.class, () -> Settings.of(List.of("--detik", given), Map.of()), given);
        }
        assertThrows(Fault.class, () -> Settings.of(List.of("--koneksi", "101"), Map.of()));
    }

    @Test
    void an_unknown_word_or_a_missing_number_is_refused() {
        assertThrows(Fault.class, () -> Settings.of(List.of("--cepat", "1"), Map.of()));
        assertThrows(Fault.class, () -> Settings.of(List.of("--detik"), Map.of()));
    }
}
