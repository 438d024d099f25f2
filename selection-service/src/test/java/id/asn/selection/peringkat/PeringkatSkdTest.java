package id.asn.selection.peringkat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.asn.selection.Tabel;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.BarisNab;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeringkatSkdTest {
    private static final BarisNab UMUM =
            NilaiAmbangBatas.untuk(2024).baris(JenisKebutuhan.UMUM, KelompokJabatan.LAINNYA);
    private final PeringkatSkd peringkat = new PeringkatSkd(AturanPeringkat.untuk(2024));

    @Test
    void quota_82_lets_247_go_on_when_246_and_247_are_identical_and_not_the_third_with_less_tiu() {
        List<CalonSkd> para = new ArrayList<>(IntStream.rangeClosed(1, 245)
                .mapToObj(i -> calon("A%03d".formatted(i), 90, 125, 190))
                .toList());
        para.add(calon("B1", 85, 125, 188));
        para.add(calon("B2", 85, 125, 188));
        para.add(calon("B3", 90, 120, 188));
        HasilSkd hasil = peringkat.susun(82, UMUM, para);

        assertEquals(246, hasil.batas().batas());
        assertEquals(247, hasil.batas().dipanggil());
        assertEquals(new NilaiSkd(85, 125, 188), hasil.batas().terakhirMasuk());
        assertEquals(new NilaiSkd(90, 120, 188), hasil.batas().pertamaTinggal());
        assertEquals("B1 P/L 246", line(hasil.putusan().get(245)));
        assertEquals("B2 P/L 246", line(hasil.putusan().get(246)));
        assertEquals("B3 P 248", line(hasil.putusan().get(247)));
    }

    @Test
    void with_fewer_passers_than_places_all_of_them_go_on() {
        HasilSkd hasil = peringkat.susun(
                3,
                UMUM,
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> calon("N" + i, 65 + 5 * i, 80, 166))
                        .toList());
        assertEquals(8, hasil.batas().dipanggil());
        assertNull(hasil.batas().pertamaTinggal());
    }

    @Test
    void with_quota_1_the_fourth_by_tkp_stays_behind() {
        var cases = Tabel.baca("kasus/k2-batas.csv");
        assertEquals(4, cases.size());
        List<CalonSkd> para = cases.stream()
                .map(row -> calon(
                        row.getField("nomor"),
                        Integer.parseInt(row.getField("twk")),
                        Integer.parseInt(row.getField("tiu")),
                        Integer.parseInt(row.getField("tkp"))))
                .toList();
        assertEquals(
                cases.stream()
                        .map(row ->
                                row.getField("nomor") + " " + row.getField("kode") + " " + row.getField("peringkat"))
                        .toList(),
                peringkat.susun(1, UMUM, para).putusan().stream()
                        .map(PeringkatSkdTest::line)
                        .toList());
    }

    @Test
    void below_the_grade_and_absent_come_last_and_keep_their_reason() {
        HasilSkd hasil = peringkat.susun(
                1,
                UMUM,
                List.of(
                        new CalonSkd("TH", false, new NilaiSkd(150, 175, 225)),
                        calon("TL", 60, 175, 225),
                        calon("L", 65, 80, 166)));
        assertEquals(
                List.of("L P/L 1", "TL TL null", "TH TH null"),
                hasil.putusan().stream().map(PeringkatSkdTest::line).toList());
        assertEquals(List.of(BagianSkd.TWK), hasil.putusan().get(1).nab().kurangPada());
        assertNull(hasil.putusan().get(2).nab());
    }

    @Test
    void a_formasi_without_participants_or_without_seats_calls_nobody() {
        assertEquals(
                new BatasSkd(2, 6, 0, 0, null, null),
                peringkat.susun(2, UMUM, List.of()).batas());
        HasilSkd tanpaKursi = peringkat.susun(0, UMUM, List.of(calon("A", 65, 80, 166)));
        assertEquals("A P 1", line(tanpaKursi.putusan().get(0)));
    }

    private static CalonSkd calon(String nomor, int twk, int tiu, int tkp) {
        return new CalonSkd(nomor, true, new NilaiSkd(twk, tiu, tkp));
    }

    private static String line(PutusanSkd putusan) {
        return putusan.calon().nomorPeserta() + " " + putusan.kode().kode() + " " + putusan.peringkat();
    }
}
