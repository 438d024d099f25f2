package id.asn.formation.usulan;

import static id.asn.formation.usulan.Contoh.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.BukanWewenang;
import id.asn.formation.langkah.LangkahTidakSah;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DrafOpdTest {
    private static final Map<TindakanDraf, BiConsumer<DrafOpd, Act>> VERBS = Map.of(
            TindakanDraf.UBAH, DrafOpd::write,
            TindakanDraf.AJUKAN, DrafOpd::submit,
            TindakanDraf.KEMBALIKAN, DrafOpd::giveBack,
            TindakanDraf.SETUJUI, DrafOpd::approve,
            TindakanDraf.BUKA, DrafOpd::giveBack);

    private static DrafOpd in(DrafStatus status) {
        UnitKerja unit = new UnitKerja(Contoh.SERANG, "DINKES");
        unit.describe("Dinas Kesehatan", null, null);
        DrafOpd draf = new DrafOpd(new UUID(0, 1), unit, as(Peran.OPD));
        if (status != DrafStatus.DRAF) {
            draf.submit(as(Peran.OPD));
        }
        if (status == DrafStatus.DISETUJUI) {
            draf.approve(as(Peran.BKPSDM));
        }
        return draf;
    }

    @Test
    void every_move_is_made_where_its_row_says_and_by_nobody_else() {
        int tried = 0;
        for (TindakanDraf move : VERBS.keySet()) {
            DrafOpd draf = in(move.dari());
            VERBS.get(move).accept(draf, as(move.wewenang().oleh().iterator().next()));
            assertEquals(move.ke(), draf.posisi().status(), move.name());
            assertThrows(
                    BukanWewenang.class, () -> VERBS.get(move).accept(in(move.dari()), as(Peran.AUDITOR)), move.name());
            tried++;
        }
        assertEquals(5, tried);
    }

    @Test
    void a_draft_at_the_desk_is_not_written() {
        assertThrows(LangkahTidakSah.class, () -> in(DrafStatus.DIAJUKAN).write(as(Peran.OPD)));
        assertThrows(LangkahTidakSah.class, () -> in(DrafStatus.DRAF).giveBack(as(Peran.BKPSDM)));
    }

    @Test
    void one_draft_that_waits_holds_the_consolidation_up() {
        DrafBelumDisetujui.check(List.of(in(DrafStatus.DISETUJUI)));
        var refusal = assertThrows(
                DrafBelumDisetujui.class,
                () -> DrafBelumDisetujui.check(List.of(in(DrafStatus.DISETUJUI), in(DrafStatus.DIAJUKAN))));
        assertEquals(1, refusal.facts().get("terbuka"));
        assertThrows(DrafBelumDisetujui.class, () -> DrafBelumDisetujui.check(List.of()));
        assertTrue(in(DrafStatus.DISETUJUI).disetujui());
    }
}
