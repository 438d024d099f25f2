package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.LangkahTidakSah;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TindakanUsulanTest {

    static Stream<Arguments> every_move_in_every_state() {
        return Arrays.stream(TindakanUsulan.values())
                .filter(move -> move != TindakanUsulan.BUAT)
                .flatMap(move -> Arrays.stream(UsulanStatus.values()).map(status -> Arguments.of(move, status)));
    }

    @Test
    void all_moves_are_tried_in_all_states() {
        assertEquals(14 * 8, every_move_in_every_state().count());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("every_move_in_every_state")
    void a_move_is_made_where_its_row_says_and_refused_everywhere_else(TindakanUsulan move, UsulanStatus status) {
        Usulan usulan = Contoh.di(status);
        Act act = Contoh.as(move.wewenang().oleh().iterator().next(), "orang-lain");
        if (move.dari() == status) {
            Contoh.attempt(move, usulan, act);
            assertEquals(move.ke(), usulan.posisi().status());
            assertEquals(move.name(), last(usulan));
        } else {
            refused(move, status, usulan, act);
        }
    }

    private static void refused(TindakanUsulan move, UsulanStatus status, Usulan usulan, Act act) {
        if (editInTheOtherState(move, status)) {
            assertThrows(BukanWewenang.class, () -> Contoh.attempt(move, usulan, act));
            return;
        }
        var refusal = assertThrows(LangkahTidakSah.class, () -> Contoh.attempt(move, usulan, act));
        assertEquals(status.name(), refusal.facts().get("status_kini"));
        assertEquals(usulan.posisi().open(act.actor()), refusal.facts().get("tindakan_sah"));
        assertEquals(status, usulan.posisi().status());
    }

    /** Editing is one verb for two rows: in the other row's state it is that row's, and somebody else's. */
    private static boolean editInTheOtherState(TindakanUsulan move, UsulanStatus status) {
        return move == TindakanUsulan.UBAH_KONSOLIDASI && status == UsulanStatus.DRAF
                || move == TindakanUsulan.UBAH_DRAF && status == UsulanStatus.KONSOLIDASI;
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("every_move_in_every_state")
    void a_move_is_refused_to_every_other_office(TindakanUsulan move, UsulanStatus status) {
        if (move.dari() != status) {
            return;
        }
        for (Peran peran : Peran.values()) {
            if (!move.wewenang().oleh().contains(peran)) {
                assertThrows(
                        BukanWewenang.class,
                        () -> Contoh.attempt(move, Contoh.di(status), Contoh.as(peran)),
                        peran.name());
            }
        }
    }

    @Test
    void every_row_names_its_rule_and_every_state_can_be_reached() {
        for (TindakanUsulan move : TindakanUsulan.values()) {
            assertFalse(move.dasarHukum().isBlank(), move.name());
        }
        for (UsulanStatus status : UsulanStatus.values()) {
            assertTrue(Arrays.stream(TindakanUsulan.values()).anyMatch(move -> move.ke() == status), status.name());
        }
    }

    private static String last(Usulan usulan) {
        var jejak = usulan.posisi().jejak();
        return jejak.get(jejak.size() - 1).tindakan();
    }
}
