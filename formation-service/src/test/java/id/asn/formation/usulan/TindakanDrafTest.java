package id.asn.formation.usulan;

import static id.asn.formation.usulan.DrafStatus.DIAJUKAN;
import static id.asn.formation.usulan.DrafStatus.DISETUJUI;
import static id.asn.formation.usulan.DrafStatus.DRAF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.Peran;
import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.LangkahTidakSah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb of a draft, in every state, by every office. */
class TindakanDrafTest {
    private static final Map<String, BiConsumer<DrafOpd, Act>> VERBS = Map.of(
            "write", DrafOpd::write,
            "submit", DrafOpd::submit,
            "giveBack", DrafOpd::giveBack,
            "approve", DrafOpd::approve);

    private record Baris(String verb, DrafStatus dari, TindakanDraf tindakan, DrafStatus ke, Peran oleh) {}

    // spotless:off
    private static final List<Baris> LAWFUL = List.of(
            new Baris("write",    DRAF,      TindakanDraf.UBAH,       DRAF,      Peran.OPD),
            new Baris("submit",   DRAF,      TindakanDraf.AJUKAN,     DIAJUKAN,  Peran.OPD),
            new Baris("giveBack", DIAJUKAN,  TindakanDraf.KEMBALIKAN, DRAF,      Peran.BKPSDM),
            new Baris("approve",  DIAJUKAN,  TindakanDraf.SETUJUI,    DISETUJUI, Peran.BKPSDM),
            new Baris("giveBack", DISETUJUI, TindakanDraf.BUKA,       DRAF,      Peran.BKPSDM));
    // spotless:on

    static DrafOpd in(DrafStatus status) {
        UnitKerja unit = new UnitKerja(Contoh.SERANG, "DINKES");
        unit.describe("Dinas Kesehatan", null, null);
        DrafOpd draf = new DrafOpd(new UUID(0, 1), unit, Contoh.as(Peran.OPD));
        if (status != DRAF) {
            draf.submit(Contoh.as(Peran.OPD));
        }
        if (status == DISETUJUI) {
            draf.approve(Contoh.as(Peran.BKPSDM));
        }
        return draf;
    }

    static Stream<Arguments> every_verb_in_every_state_by_every_office() {
        return VERBS.keySet().stream().sorted().flatMap(verb -> Arrays.stream(DrafStatus.values())
                .flatMap(status -> Arrays.stream(Peran.values()).map(peran -> Arguments.of(verb, status, peran))));
    }

    @Test
    void all_verbs_are_tried_in_all_states_by_all_offices() {
        assertEquals(4 * 3 * 10, every_verb_in_every_state_by_every_office().count());
    }

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("every_verb_in_every_state_by_every_office")
    void a_move_is_made_where_its_row_says_and_by_nobody_else(String verb, DrafStatus status, Peran peran) {
        DrafOpd draf = in(status);
        int before = draf.posisi().jejak().size();
        Optional<Baris> row = LAWFUL.stream()
                .filter(one -> one.verb().equals(verb) && one.dari() == status)
                .findFirst();
        if (row.isPresent() && row.get().oleh() == peran) {
            VERBS.get(verb).accept(draf, Contoh.as(peran));
            assertEquals(row.get().ke(), draf.posisi().status());
            assertEquals(
                    row.get().tindakan().name(),
                    draf.posisi().jejak().get(before).tindakan());
            return;
        }
        Class<? extends Exception> refusal = row.isPresent() ? BukanWewenang.class : LangkahTidakSah.class;
        assertThrows(refusal, () -> VERBS.get(verb).accept(draf, Contoh.as(peran)));
        assertEquals(status, draf.posisi().status());
        assertEquals(before, draf.posisi().jejak().size());
    }

    @Test
    void only_an_opd_opens_a_draft() {
        UnitKerja unit = new UnitKerja(Contoh.SERANG, "DINKES");
        unit.describe("Dinas Kesehatan", null, null);
        for (Peran peran : Peran.values()) {
            if (peran != Peran.OPD) {
                assertThrows(
                        BukanWewenang.class, () -> new DrafOpd(new UUID(0, 1), unit, Contoh.as(peran)), peran.name());
            }
        }
    }

    @Test
    void the_table_has_these_rows_and_each_names_its_rule() {
        Set<TindakanDraf> tried = LAWFUL.stream().map(Baris::tindakan).collect(Collectors.toSet());
        for (TindakanDraf move : TindakanDraf.values()) {
            assertEquals(move != TindakanDraf.BUAT, tried.contains(move), move.name());
            assertFalse(move.dasarHukum().isBlank(), move.name());
        }
    }
}
