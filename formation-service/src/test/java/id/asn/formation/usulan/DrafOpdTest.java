package id.asn.formation.usulan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrafOpdTest {
    @Test
    void one_draft_that_waits_holds_the_consolidation_up() {
        DrafBelumDisetujui.check(List.of(TindakanDrafTest.in(DrafStatus.DISETUJUI)));
        var refusal = assertThrows(
                DrafBelumDisetujui.class,
                () -> DrafBelumDisetujui.check(
                        List.of(TindakanDrafTest.in(DrafStatus.DISETUJUI), TindakanDrafTest.in(DrafStatus.DIAJUKAN))));
        assertEquals(1, refusal.facts().get("terbuka"));
        assertThrows(DrafBelumDisetujui.class, () -> DrafBelumDisetujui.check(List.of()));
        assertTrue(TindakanDrafTest.in(DrafStatus.DISETUJUI).disetujui());
    }
}
