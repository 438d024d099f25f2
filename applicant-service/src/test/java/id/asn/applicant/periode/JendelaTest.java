package id.asn.applicant.periode;

import static id.asn.applicant.periode.Jendela.Keadaan.BELUM_DIBUKA;
import static id.asn.applicant.periode.Jendela.Keadaan.DIBUKA;
import static id.asn.applicant.periode.Jendela.Keadaan.SUDAH_DITUTUP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JendelaTest {
    private static final Instant BUKA = Instant.parse("2024-08-20T00:00:00Z");
    private static final Instant TUTUP = Instant.parse("2024-09-10T17:00:00Z");
    private static final Jendela PENDAFTARAN = new Jendela(Tahap.PENDAFTARAN, BUKA, TUTUP);

    @Test
    void the_opening_instant_is_inside_and_the_one_before_is_not() {
        assertEquals(BELUM_DIBUKA, PENDAFTARAN.at(BUKA.minusNanos(1)));
        assertEquals(DIBUKA, PENDAFTARAN.at(BUKA));
    }

    @Test
    void the_closing_instant_is_outside_and_the_one_before_is_not() {
        assertEquals(DIBUKA, PENDAFTARAN.at(TUTUP.minusNanos(1)));
        assertEquals(SUDAH_DITUTUP, PENDAFTARAN.at(TUTUP));
    }

    @Test
    void a_window_that_closes_before_it_opens_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Jendela(Tahap.SKD, TUTUP, BUKA));
    }

    @Test
    void a_calendar_follows_newer_versions_and_ignores_older_ones() {
        Periode calendar = new Periode(2024);
        calendar.follow(2, List.of(PENDAFTARAN), List.of());
        Jendela longer = new Jendela(Tahap.PENDAFTARAN, BUKA, TUTUP.plusSeconds(60));
        calendar.follow(1, List.of(longer), List.of());
        assertEquals(PENDAFTARAN, calendar.jendela(Tahap.PENDAFTARAN, "6273").orElseThrow());
        calendar.follow(3, List.of(longer), List.of());
        assertEquals(longer, calendar.jendela(Tahap.PENDAFTARAN, "6273").orElseThrow());
    }

    @Test
    void an_extension_moves_the_close_of_its_agency_and_stage_only_and_never_forward() {
        Jendela checks = new Jendela(Tahap.SELEKSI_ADMINISTRASI, BUKA, TUTUP);
        Periode calendar = new Periode(2024);
        calendar.follow(
                1,
                List.of(PENDAFTARAN, checks),
                List.of(
                        new Perpanjangan("6273", Tahap.PENDAFTARAN, TUTUP.plusSeconds(60)),
                        new Perpanjangan("4010", Tahap.PENDAFTARAN, TUTUP.minusSeconds(60))));
        assertEquals(TUTUP.plusSeconds(60), close(calendar, Tahap.PENDAFTARAN, "6273"));
        assertEquals(TUTUP, close(calendar, Tahap.SELEKSI_ADMINISTRASI, "6273"));
        assertEquals(TUTUP, close(calendar, Tahap.PENDAFTARAN, "4010"));
        assertEquals(TUTUP, close(calendar, Tahap.PENDAFTARAN, "3001"));
        calendar.follow(2, List.of(PENDAFTARAN), List.of());
        assertEquals(TUTUP, close(calendar, Tahap.PENDAFTARAN, "6273"));
    }

    private static Instant close(Periode calendar, Tahap tahap, String instansi) {
        return calendar.jendela(tahap, instansi).orElseThrow().tutup();
    }

    @Test
    void days_are_counted_in_jakarta() {
        assertEquals(
                "2024-09-11", Wib.day(Instant.parse("2024-09-10T17:00:00Z")).toString());
        assertEquals(
                "2024-09-10", Wib.day(Instant.parse("2024-09-10T16:59:59Z")).toString());
    }
}
