package id.asn.formation.periode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Peran;
import id.asn.formation.usulan.Contoh;
import id.asn.platform.problem.Finding;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodeTest {
    private static final Instant SET = Instant.parse("2024-01-05T03:00:00Z");
    private static final Instant OPEN = Instant.parse("2024-08-19T17:00:00Z");
    private static final Instant CLOSE = Instant.parse("2024-09-06T17:00:00Z");
    private static final JendelaTahap PENDAFTARAN = new JendelaTahap(Tahap.PENDAFTARAN, OPEN, CLOSE);
    private static final JendelaTahap USULAN = new JendelaTahap(Tahap.USULAN, OPEN.minusSeconds(9), OPEN);

    @Test
    void a_change_is_kept_with_what_stood_before_why_and_by_whom() {
        Periode periode = new Periode(2024, List.of(PENDAFTARAN, USULAN), SET);
        JendelaTahap longer = new JendelaTahap(Tahap.PENDAFTARAN, OPEN, CLOSE.plusSeconds(345_600));
        periode.change(longer, Contoh.as(Peran.PANSELNAS).because("Gangguan meterai elektronik"));
        assertEquals(2, periode.versi());
        assertEquals(List.of(USULAN, longer), periode.kalender().tahap());
        Perubahan kept = periode.kalender().riwayat().get(0);
        assertEquals(CLOSE, kept.tutupSemula());
        assertEquals(longer.tutup(), kept.tutupMenjadi());
        assertEquals("Gangguan meterai elektronik", kept.alasan());
        assertEquals("panselnas-satu", kept.pelaku());
    }

    @Test
    void the_same_calendar_in_another_order_says_the_same() {
        Periode periode = new Periode(2024, List.of(PENDAFTARAN, USULAN), SET);
        assertTrue(periode.says(List.of(USULAN, PENDAFTARAN)));
        assertFalse(periode.says(List.of(USULAN)));
    }

    @Test
    void stages_that_stand_twice_and_windows_that_close_before_they_open_are_named_together() {
        JendelaTahap shut = new JendelaTahap(Tahap.PENDAFTARAN, OPEN, OPEN);
        var refusal = assertThrows(KalenderTidakSah.class, () -> new Periode(2024, List.of(PENDAFTARAN, shut), SET));
        assertEquals(
                List.of("/tahap/1/tahap", "/tahap/1/tutup"),
                refusal.findings().stream().map(Finding::pointer).toList());
    }

    @Test
    void only_a_stage_of_the_calendar_is_changed() {
        Periode periode = new Periode(2024, List.of(USULAN), SET);
        assertThrows(TahapTidakAda.class, () -> periode.change(PENDAFTARAN, Contoh.as(Peran.PANSELNAS)));
    }
}
