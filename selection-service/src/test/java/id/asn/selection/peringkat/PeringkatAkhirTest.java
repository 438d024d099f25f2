package id.asn.selection.peringkat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.selection.Tabel;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skd.NilaiSkd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeringkatAkhirTest {
    private final PeringkatAkhir peringkat = new PeringkatAkhir(AturanPeringkat.untuk(2024));

    @Test
    void ties_are_broken_by_the_next_step_of_the_law_and_the_step_is_recorded() {
        var cases = Tabel.baca("kasus/k6-seri.csv");
        assertEquals(6, cases.size());
        var pairs = cases.stream().collect(Collectors.groupingBy(row -> row.getField("pasangan")));
        assertEquals(3, pairs.size());
        pairs.forEach((langkah, rows) -> {
            List<CalonAkhir> para = rows.stream().map(PeringkatAkhirTest::calon).toList();
            assertEquals(
                    rows.stream()
                            .map(row -> row.getField("nomor") + " " + row.getField("akhir") + " "
                                    + row.getField("peringkat") + " " + row.getField("pemisah"))
                            .toList(),
                    peringkat.susun(1, para).putusan().stream()
                            .map(putusan -> putusan.calon().nomorPeserta() + " "
                                    + putusan.integrasi().akhir() + " " + putusan.peringkat() + " "
                                    + (putusan.pemisah() == null ? "" : putusan.pemisah()))
                            .toList());
        });
    }

    @Test
    void the_last_seat_goes_to_the_next_score_and_both_sides_of_the_cut_off_are_told() {
        HasilAkhir hasil = peringkat.susun(
                1, List.of(calon("A", "70.00", "3.00"), calon("B", "69.99", "4.00"), calon("C", "71.00", "3.00")));
        assertEquals(List.of("C P/L", "A TL", "B TL"), lines(hasil));
        assertEquals(1, hasil.batas().terisi());
        assertEquals("71.691", hasil.batas().terakhirLulus().toString());
        assertEquals("71.091", hasil.batas().pertamaTidak().toString());
        assertEquals(KunciAkhir.AKHIR, hasil.batas().pemisah());
    }

    @Test
    void whoever_missed_a_part_gets_no_seat_whatever_the_points() {
        HasilAkhir hasil = peringkat.susun(
                1,
                List.of(
                        new CalonAkhir(
                                "TH",
                                new NilaiSkd(90, 120, 194),
                                NilaiSkb.cat(false, new BigDecimal("61.00")),
                                new BigDecimal("4.00"),
                                1),
                        calon("L", "42.00", "3.00")));
        assertEquals(List.of("L P/L", "TH TH"), lines(hasil));
        assertEquals("65.982", hasil.putusan().get(1).integrasi().akhir().toString());
        assertNull(hasil.putusan().get(1).peringkat());
    }

    @Test
    void where_the_law_tells_nobody_apart_at_the_last_seat_nobody_is_seated_or_refused() {
        HasilAkhir hasil = peringkat.susun(
                2,
                List.of(
                        calon("D", "60.00", "3.00"),
                        calon("C", "70.00", "3.50"),
                        calon("B", "70.00", "3.50"),
                        calon("A", "80.00", "3.50")));
        assertEquals(List.of("A P/L", "B SERI", "C SERI", "D TL"), lines(hasil));
        assertEquals(1, hasil.batas().terisi());
        assertEquals(2, hasil.batas().seri());
        assertEquals(KunciAkhir.NOMOR_PESERTA, hasil.putusan().get(2).pemisah());
    }

    @Test
    void equals_inside_the_quota_or_below_it_cost_nobody_anything() {
        assertEquals(
                List.of("A P/L", "B P/L", "C TL"),
                lines(peringkat.susun(
                        2,
                        List.of(
                                calon("B", "70.00", "3.50"),
                                calon("A", "70.00", "3.50"),
                                calon("C", "1.00", "3.50")))));
        assertEquals(
                List.of("A P/L", "B TL", "C TL"),
                lines(peringkat.susun(
                        1,
                        List.of(
                                calon("C", "70.00", "3.50"),
                                calon("B", "70.00", "3.50"),
                                calon("A", "71.00", "3.50")))));
    }

    @Test
    void the_published_row_of_quota_7_comes_out_with_its_codes() {
        List<String> skb = List.of("71.291", "70.291", "69.854", "68.400", "67.382", "65.382", "64.418", "64.127");
        List<CalonAkhir> para = skb.stream()
                .map(akhir -> new CalonAkhir(
                        akhir, new NilaiSkd(0, 0, 0), NilaiSkb.cat(true, new BigDecimal(akhir)), BigDecimal.ONE, 1))
                .toList();
        HasilAkhir hasil = peringkat.susun(7, para);
        assertEquals(7, hasil.batas().terisi());
        assertEquals("64.418", hasil.putusan().get(6).calon().nomorPeserta());
        assertEquals(KodeAkhir.TIDAK_LULUS, hasil.putusan().get(7).kode());
    }

    private static CalonAkhir calon(NamedCsvRecord row) {
        return new CalonAkhir(
                row.getField("nomor"),
                new NilaiSkd(
                        Integer.parseInt(row.getField("twk")),
                        Integer.parseInt(row.getField("tiu")),
                        Integer.parseInt(row.getField("tkp"))),
                NilaiSkb.cat(true, new BigDecimal(row.getField("skb"))),
                new BigDecimal(row.getField("ipk")),
                (int) LocalDate.parse(row.getField("lahir")).toEpochDay());
    }

    private static CalonAkhir calon(String nomor, String skb, String ipk) {
        return new CalonAkhir(
                nomor, new NilaiSkd(90, 120, 190), NilaiSkb.cat(true, new BigDecimal(skb)), new BigDecimal(ipk), 1);
    }

    private static List<String> lines(HasilAkhir hasil) {
        return hasil.putusan().stream()
                .map(putusan ->
                        putusan.calon().nomorPeserta() + " " + putusan.kode().kode())
                .toList();
    }
}
