package id.asn.selection.statistik;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.hasil.Tahap;
import id.asn.selection.pengumuman.BagianLampiran;
import id.asn.selection.pengumuman.BagianLampiran.Formasi;
import id.asn.selection.pengumuman.BarisLampiran;
import id.asn.selection.pengumuman.BarisLampiran.Akhir;
import id.asn.selection.pengumuman.BarisLampiran.Skd;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PenghimpunTest {

    @Test
    void codes_of_each_jenis_sum_to_its_participants_and_a_seat_filled_from_elsewhere_is_filled() {
        Penghimpun counting = new Penghimpun(Tahap.AKHIR);
        counting.take(part("UMUM", 2, row("P/L", "71.614", 1), row("P/L-U3", "66.066", 2), row("TH", "20.000", null)));
        counting.take(part("DISABILITAS", 1));
        StatistikHasil all = counting.hasil();
        assertEquals(
                List.of(
                        new PerJenis("DISABILITAS", 1, 1, 0, Map.of()),
                        new PerJenis("UMUM", 1, 2, 3, Map.of("P/L", 1, "P/L-U3", 1, "TH", 1))),
                all.perJenis());
        assertEquals(List.of(new Lowong("Analis Hukum", "DISABILITAS", 1, 0)), all.lowong());
        assertEquals("1.50", all.perJenis().get(1).persaingan().toPlainString());
    }

    @Test
    void classes_between_stand_empty_and_the_absent_have_no_points() {
        Penghimpun counting = new Penghimpun(Tahap.AKHIR);
        counting.take(part("UMUM", 2, row("P/L", "71.614", 1), row("TL", "59.999", 2), row("TH", "20.000", null)));
        assertEquals(
                List.of(
                        new Histogram.Kelas(55, 60, 1),
                        new Histogram.Kelas(60, 65, 0),
                        new Histogram.Kelas(65, 70, 0),
                        new Histogram.Kelas(70, 75, 1)),
                counting.hasil().histogram().kelas());
    }

    @Test
    void the_chart_says_in_words_what_it_shows_and_escapes_what_it_is_given() {
        String svg = GrafikHistogram.of(
                new Histogram("nilai akhir", List.of(new Histogram.Kelas(55, 60, 3))), List.of("A & B <C>"));
        assertTrue(svg.contains("55 sampai di bawah 60: 3"), svg);
        assertTrue(svg.contains("A &amp; B &lt;C&gt;"), svg);
        assertTrue(GrafikHistogram.of(new Histogram("nilai akhir", List.of()), List.of())
                .endsWith("</svg>\n"));
    }

    private static BagianLampiran part(String jenis, int kuota, BarisLampiran... rows) {
        return new BagianLampiran(new Formasi(UUID.randomUUID(), "Analis Hukum", jenis, kuota), List.of(rows));
    }

    private static BarisLampiran row(String kode, String akhir, Integer peringkat) {
        return BarisLampiran.cpns(
                1, "1", Skd.of(75, 130, 189), new Akhir("3.50", "1", "1", "1", akhir), peringkat, kode);
    }
}
