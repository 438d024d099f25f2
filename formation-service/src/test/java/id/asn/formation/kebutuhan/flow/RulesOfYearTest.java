package id.asn.formation.kebutuhan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.kebutuhan.AturanAbk;
import id.asn.formation.kebutuhan.KelasEj;
import id.asn.formation.kebutuhan.Parameter;
import id.asn.formation.kebutuhan.Pembulatan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law leaves open, set by whoever runs the service. */
class RulesOfYearTest {

    private static Optional<List<BigDecimal>> limits(String words) {
        return Optional.of(Arrays.stream(words.split(",")).map(BigDecimal::new).toList());
    }

    @Test
    void nothing_set_leaves_the_table_of_the_year() {
        assertEquals(AturanAbk.untuk(2024), new RulesOfYear(Optional.empty(), Optional.empty()).of(2024));
    }

    @Test
    void another_rounding_says_that_it_is_the_installations_own() {
        assertNotEquals(Pembulatan.CEIL, AturanAbk.untuk(2024).pembulatan());
        AturanAbk rules = new RulesOfYear(Optional.of(Pembulatan.CEIL), Optional.empty()).of(2024);
        assertEquals(Pembulatan.CEIL, rules.pembulatan());
        assertEquals(
                "Parameter layanan asn.abk.pembulatan",
                rules.baris(Parameter.PEMBULATAN).sumber());
    }

    @Test
    void other_limits_move_the_classes() {
        AturanAbk rules = new RulesOfYear(Optional.empty(), limits("2.00,1.50,1.00,0.25")).of(2024);
        assertEquals(KelasEj.A, rules.kelas(new BigDecimal("2.00")).kelas());
        assertEquals(KelasEj.B, rules.kelas(new BigDecimal("1.99")).kelas());
        assertEquals(KelasEj.E, rules.kelas(new BigDecimal("0.24")).kelas());
        assertEquals(
                "Parameter layanan asn.abk.batas-ej",
                rules.kelas(new BigDecimal("1.00")).sumber());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.00", "1.00,0.90,0.70", "1.00,1.00,0.70,0.50", "0.50,0.70,0.90,1.00", "1.00,0.90,0.70,0.00"})
    void limits_that_do_not_fall_stop_the_start(String words) {
        assertThrows(IllegalArgumentException.class, () -> new RulesOfYear(Optional.empty(), limits(words)));
    }
}
