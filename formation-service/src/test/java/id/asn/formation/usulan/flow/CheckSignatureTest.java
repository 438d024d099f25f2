package id.asn.formation.usulan.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.usulan.Naskah;
import id.asn.formation.usulan.TandaTanganDitolak;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a submission needs the PPK's signature is a property of the installation. */
class CheckSignatureTest {
    private static final Naskah NASKAH = Naskah.of(Map.of("tahun", 2024));

    @Test
    void where_it_is_mandatory_a_submission_without_it_is_refused() {
        var refusal = assertThrows(
                TandaTanganDitolak.class, () -> new CheckSignature(null, null, true).check(null, NASKAH, null));
        assertEquals("tanda-tangan-wajib", refusal.findings().get(0).code());
    }

    @Test
    void where_it_is_not_there_is_none() {
        assertEquals(Optional.empty(), new CheckSignature(null, null, false).check(null, NASKAH, null));
    }
}
