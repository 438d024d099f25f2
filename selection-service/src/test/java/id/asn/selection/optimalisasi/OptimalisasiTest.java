package id.asn.selection.optimalisasi;

import static id.asn.selection.optimalisasi.Agensi.calon;
import static id.asn.selection.optimalisasi.Agensi.di;
import static id.asn.selection.optimalisasi.Agensi.putusan;
import static id.asn.selection.peserta.JenisKebutuhan.CUMLAUDE;
import static id.asn.selection.peserta.JenisKebutuhan.DISABILITAS;
import static id.asn.selection.peserta.JenisKebutuhan.UMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.selection.Tabel;
import id.asn.selection.optimalisasi.AturanOptimalisasi.Urutan;
import id.asn.selection.peringkat.AturanIntegrasi;
import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.peringkat.Integrasi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.NilaiSkd;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimalisasiTest {
    private static final AturanIntegrasi INTEGRASI = AturanPeringkat.untuk(2024).integrasi();

    @Test
    void the_published_rows_come_out_with_their_codes_in_the_published_order() {
        var cases = Tabel.baca("kasus/k5-optimalisasi.csv");
        assertEquals(33, cases.size());
        Agensi agensi = new Agensi();
        cases.forEach(row -> add(agensi, row));
        List<HasilOptimalisasi> hasil = agensi.susun();
        cases.stream()
                .filter(row -> !row.getField("nomor").isEmpty())
                .forEach(row -> assertTrue(
                        putusan(hasil, row.getField("di")).contains(row.getField("nomor") + " " + row.getField("kode")),
                        row::toString));
        assertEquals(20, di(hasil, "hukum umum").putusan().size());
        assertEquals(List.of("u08 P/L-E2"), putusan(hasil, "hukum kalimantan"));
        assertEquals(List.of("k04 P/L-U3", "k05 P/L-U3", "k01 TH", "k02 TH", "k03 TH"), putusan(hasil, "kimia umum"));
        assertEquals(List.of("a01 P/L", "a03 P/L-U3", "a02 TH"), putusan(hasil, "agronomi umum"));
    }

    private static void add(Agensi agensi, NamedCsvRecord row) {
        String formasi = row.getField("formasi");
        Padanan padanan = new Padanan(row.getField("jabatan"), row.getField("tempat"), List.of("S1"));
        JenisKebutuhan jenis = JenisKebutuhan.valueOf(row.getField("jenis"));
        agensi.formasi(formasi, jenis, Integer.parseInt(row.getField("kuota")), padanan);
        if (!row.getField("nomor").isEmpty()) {
            boolean hadir = row.getField("keadaan").equals("hadir");
            var calon = calon(row.getField("nomor"), skd(row), hadir, row.getField("akhir"));
            assertEquals(
                    row.getField("akhir"),
                    Integrasi.of(calon.skd().total(), calon.skb().nilai(), INTEGRASI)
                            .akhir()
                            .toString());
            agensi.calon(formasi, calon, "S1");
        }
    }

    private static NilaiSkd skd(NamedCsvRecord row) {
        String points = row.getField("skd");
        if (points.isEmpty()) {
            return row.getField("akhir").startsWith("2") ? new NilaiSkd(65, 80, 166) : Agensi.CUKUP;
        }
        int[] each =
                Arrays.stream(points.split("/")).mapToInt(Integer::parseInt).toArray();
        return new NilaiSkd(each[0], each[1], each[2]);
    }

    @Test
    void each_path_gives_its_code() {
        assertEquals("m P/L-U1", moved(CUMLAUDE, UMUM, "A"));
        assertEquals("m P/L-U3", moved(UMUM, UMUM, "B"));
        assertEquals("m P/L-U3", moved(CUMLAUDE, UMUM, "B"));
        assertEquals("m P/L-E1", moved(CUMLAUDE, CUMLAUDE, "B"));
        assertEquals("m P/L-E2", moved(UMUM, CUMLAUDE, "A"));
        assertEquals("m P/L-E2", moved(DISABILITAS, CUMLAUDE, "A"));
        assertEquals("m P/L-E3", moved(UMUM, CUMLAUDE, "B"));
        assertEquals("m P/L-E3", moved(DISABILITAS, CUMLAUDE, "B"));
    }

    private static String moved(JenisKebutuhan from, JenisKebutuhan to, String place) {
        return putusan(
                        new Agensi()
                                .formasi("asal", from, 0, "A")
                                .formasi("tujuan", to, 1, place)
                                .calon("asal", "m", "60.000")
                                .susun(),
                        "tujuan")
                .get(0);
    }

    @Test
    void umum_at_the_same_place_is_no_path_and_neither_are_another_jabatan_or_education() {
        Agensi agensi = new Agensi()
                .formasi("asal", UMUM, 0, "A")
                .formasi("umum sama", UMUM, 1, "A")
                .formasi("jabatan lain", UMUM, 1, new Padanan("akuntan", "B", List.of("S1")))
                .formasi("pendidikan lain", UMUM, 1, new Padanan("hukum", "B", List.of("S2")))
                .calon("asal", "m", "60.000");
        PutusanOptimalisasi stays = di(agensi.susun(), "asal").putusan().get(0);
        assertEquals("TL", stays.kode());
        assertEquals(
                List.of("E2 0 TANPA_LOWONGAN", "U3 1 PENDIDIKAN", "E3 0 TANPA_LOWONGAN"),
                stays.percobaan().stream()
                        .map(satu -> satu.jalur() + " " + satu.lowong() + " " + satu.sebab())
                        .toList());
    }

    @Test
    void a_mover_meets_the_umum_grade_and_inside_their_own_khusus_their_own() {
        NilaiSkd disabilitas = new NilaiSkd(60, 60, 166);
        Agensi umum = new Agensi()
                .formasi("asal", DISABILITAS, 0, "A")
                .formasi("tujuan", UMUM, 1, "A")
                .calon("asal", calon("m", disabilitas, true, "60.000"), "S1");
        Percobaan tried = di(umum.susun(), "asal").putusan().get(0).percobaan().get(2);
        assertEquals(SebabPercobaan.AMBANG, tried.sebab());
        assertEquals(List.of(BagianSkd.TWK, BagianSkd.TIU), tried.kurang());
        Agensi sejenis = new Agensi()
                .formasi("asal", DISABILITAS, 0, "A")
                .formasi("tujuan", DISABILITAS, 1, "B")
                .calon("asal", calon("m", disabilitas, true, "60.000"), "S1");
        assertEquals(List.of("m P/L-E1"), putusan(sejenis.susun(), "tujuan"));
    }

    @Test
    void equals_at_the_last_vacant_seat_stay_undecided_and_so_does_the_seat() {
        List<HasilOptimalisasi> hasil = new Agensi()
                .formasi("asal", UMUM, 0, "A")
                .formasi("tujuan", UMUM, 2, "B")
                .formasi("lain", CUMLAUDE, 1, "C")
                .calon("asal", "a", "70.000")
                .calon("asal", "b", "60.000")
                .calon("asal", "c", "60.000")
                .calon("asal", "d", "50.000")
                .susun();
        assertEquals(List.of("a P/L-U3"), putusan(hasil, "tujuan"));
        assertEquals(2, di(hasil, "tujuan").batas().seri());
        assertEquals(1, di(hasil, "tujuan").batas().terisi());
        assertEquals(List.of("b SERI", "c SERI"), putusan(hasil, "asal"));
        assertEquals(List.of("d P/L-E3"), putusan(hasil, "lain"));
    }

    @Test
    void the_order_of_the_paths_is_data() {
        Agensi agensi = new Agensi()
                .formasi("asal", UMUM, 0, "A")
                .formasi("umum", UMUM, 1, "B")
                .formasi("khusus", CUMLAUDE, 1, "B")
                .calon("asal", "m", "60.000");
        assertEquals(List.of("m P/L-U3"), putusan(agensi.susun(), "umum"));
        AturanOptimalisasi lawful = AturanOptimalisasi.untuk(2024);
        AturanOptimalisasi flipped = new AturanOptimalisasi(
                2024,
                lawful.jalur(),
                new Urutan(List.of(Jalur.E1, Jalur.E2, Jalur.U1, Jalur.E3, Jalur.U3), "uji", ""),
                lawful.ketentuan());
        assertEquals(List.of("m P/L-E3"), putusan(Agensi.optimalisasi(flipped).susun(agensi.semua()), "khusus"));
    }

    @Test
    void whoever_lost_is_told_the_lowest_score_that_won() {
        List<HasilOptimalisasi> hasil = new Agensi()
                .formasi("asal", UMUM, 0, "A")
                .formasi("tujuan", UMUM, 1, "B")
                .calon("asal", "a", "70.000")
                .calon("asal", "b", "60.000")
                .susun();
        Percobaan lost = di(hasil, "asal").putusan().get(0).percobaan().get(1);
        assertEquals(Jalur.U3, lost.jalur());
        assertEquals(SebabPercobaan.KALAH, lost.sebab());
        assertEquals("70.000", lost.terakhir().toString());
    }
}
