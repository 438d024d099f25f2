package id.asn.applicant.lamaran.syarat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.dokumen.TabelDokumen;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.periode.KetentuanBelumAda;
import id.asn.applicant.sanggah.MasaSanggah;
import id.asn.applicant.sanksi.LaranganMundur;
import id.asn.applicant.verifikasi.DaftarPeriksa;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A year that can be applied for can be verified, objected to and sanctioned too. */
class TahunTest {

    @Test
    void every_table_is_held_for_the_same_years() {
        assertEquals(SyaratLamaran.years(), TabelDokumen.years());
        assertEquals(SyaratLamaran.years(), DaftarPeriksa.years());
        assertEquals(SyaratLamaran.years(), MasaSanggah.years());
        for (int tahun : SyaratLamaran.years()) {
            for (JenisPengadaan jenis : JenisPengadaan.values()) {
                assertFalse(DaftarPeriksa.criteria(tahun, jenis).isEmpty());
            }
            assertTrue(LaranganMundur.of(tahun).isPresent(), "no sanction for " + tahun);
        }
    }

    @Test
    void any_other_year_is_refused_by_name() {
        assertEquals("ketentuan-belum-ada", refused(() -> TabelDokumen.of(2031)).slug());
        assertEquals(
                "ketentuan-belum-ada",
                refused(() -> DaftarPeriksa.criteria(2031, JenisPengadaan.PPPK)).slug());
        assertEquals(
                "ketentuan-belum-ada",
                refused(() -> MasaSanggah.of(2031, Instant.EPOCH, Optional.empty()))
                        .slug());
    }

    private static KetentuanBelumAda refused(Runnable asked) {
        return assertThrows(KetentuanBelumAda.class, asked::run);
    }
}
