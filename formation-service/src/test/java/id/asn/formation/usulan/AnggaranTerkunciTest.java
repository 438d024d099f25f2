package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnggaranTerkunciTest {

    @ParameterizedTest
    @EnumSource(names = {"DRAF", "DESK", "KONSOLIDASI"})
    void a_budget_is_stated_until_the_ppk_signs(UsulanStatus status) {
        Usulan usulan = Contoh.di(status);
        assertDoesNotThrow(() -> AnggaranTerkunci.check(usulan));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAF", "DESK", "KONSOLIDASI"},
            mode = Mode.EXCLUDE)
    void and_in_no_other_state(UsulanStatus status) {
        Usulan usulan = Contoh.di(status);
        var refusal = assertThrows(AnggaranTerkunci.class, () -> AnggaranTerkunci.check(usulan));
        assertEquals(status.name(), refusal.facts().get("status_kini"));
    }
}
