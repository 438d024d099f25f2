package id.asn.formation.periode;

import static id.asn.formation.periode.Tahap.PENDAFTARAN;
import static id.asn.formation.periode.Tahap.SKD;
import static id.asn.formation.periode.Tahun.act;
import static id.asn.formation.periode.Tahun.hari;
import static id.asn.formation.periode.Tahun.jendela;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.problem.NotHere;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The close of registration of 2024: nationally on the 10th, Kemendikbud on the 13th, Kemenag on the 14th. */
class KalenderTest {
    private static final String KEMENDIKBUD = "4017";
    private static final String KEMENAG = "4010";
    private final Periode periode = new Tahun(jendela(PENDAFTARAN, 1, 6), jendela(SKD, 40, 70)).periode;

    KalenderTest() {
        periode.change(jendela(PENDAFTARAN, 1, 10), act(5));
        periode.extend(new Perpanjangan(KEMENDIKBUD, PENDAFTARAN, hari(13)), act(9));
        periode.extend(new Perpanjangan(KEMENAG, PENDAFTARAN, hari(14)), act(9));
    }

    @Test
    void every_version_reads_as_it_stood() {
        assertEquals(4, periode.versi());
        assertEquals(
                hari(6), periode.kalender(1).jendela(PENDAFTARAN).orElseThrow().tutup());
        assertEquals(
                hari(10),
                periode.kalender(2).jendela(PENDAFTARAN, KEMENAG).orElseThrow().tutup());
        assertEquals(1, periode.kalender(3).perpanjangan().size());
        assertEquals(
                hari(14),
                periode.kalender(4).jendela(PENDAFTARAN, KEMENAG).orElseThrow().tutup());
        assertThrows(NotHere.class, () -> periode.kalender(5));
        assertThrows(NotHere.class, () -> periode.kalender(0));
    }

    @Test
    void who_was_extended_is_open_when_the_others_have_closed() {
        Kalender now = periode.kalender();
        assertEquals(List.of(), now.terbuka(null, hari(12)));
        assertEquals(List.of(), now.terbuka("6273", hari(12)));
        assertEquals(List.of(new JendelaTahap(PENDAFTARAN, hari(1), hari(14))), now.terbuka(KEMENAG, hari(12)));
        assertEquals(2, now.masihTerbuka(hari(12)).size());
        assertEquals(List.of(new Perpanjangan(KEMENAG, PENDAFTARAN, hari(14))), now.masihTerbuka(hari(13)));
        assertEquals(List.of(), now.masihTerbuka(hari(9)));
    }

    @Test
    void an_extension_extends() {
        Perpanjangan same = new Perpanjangan(KEMENAG, PENDAFTARAN, hari(14));
        assertThrows(PerpanjanganTidakSah.class, () -> periode.extend(same, act(9)));
        Perpanjangan noStage = new Perpanjangan(KEMENAG, Tahap.SKB, hari(14));
        assertThrows(TahapTidakAda.class, () -> periode.extend(noStage, act(9)));
    }

    @Test
    void a_window_knows_the_version_that_touched_it_last() {
        Kalender now = periode.kalender();
        assertEquals(2, now.versi(PENDAFTARAN, null));
        assertEquals(4, now.versi(PENDAFTARAN, KEMENAG));
        assertEquals(1, now.versi(SKD, KEMENAG));
        assertEquals(hari(5), now.sejak(PENDAFTARAN, null));
        assertEquals(Tahun.SET, now.sejak(SKD, null));
    }
}
