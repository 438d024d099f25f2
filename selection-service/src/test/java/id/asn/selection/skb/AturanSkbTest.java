package id.asn.selection.skb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.platform.problem.Finding;
import id.asn.selection.Tabel;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.BagianSkb.Gugur;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanSkbTest {
    private final AturanSkb aturan = AturanSkb.untuk(2024);

    @Test
    void the_limits_equal_their_second_transcription() {
        assertEquals(
                Tabel.baca("hukum/batas-skb.csv").stream()
                        .map(row -> String.join(" ", row.getFields()))
                        .toList(),
                aturan.batas().stream()
                        .map(row -> "%d %s %d %d %d %d"
                                .formatted(
                                        aturan.tahun(),
                                        row.jenisInstansi(),
                                        row.catMinimum(),
                                        row.tambahanMaksimum(),
                                        row.tesMaksimum(),
                                        row.wawancaraMaksimum()))
                        .toList());
    }

    @Test
    void a_year_without_a_rule_is_refused() {
        assertThrows(TahunTanpaKeputusan.class, () -> AturanSkb.untuk(2023));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUSAT  | CAT:60 TPA:40                            | ''",
                "PUSAT  | CAT:50 PRAKTIK_KERJA:35 TPA:15           | ''",
                "PUSAT  | CAT:50 TPA:20 PSIKOTES:20 WAWANCARA:10   | ''",
                "PUSAT  | CAT:50 TPA:39 WAWANCARA:11               | bobot-wawancara-lebih 11/10",
                "PUSAT  | CAT:49 TPA:51                            | bobot-cat-kurang 49/50 bobot-tambahan-lebih 51/50",
                "PUSAT  | CAT:60 TPA:10 PSIKOTES:10 BAHASA_ASING:10 SERTIFIKAT:10 | tes-tambahan-lebih 4/3",
                "DAERAH | CAT:100                                  | ''",
                "DAERAH | CAT:60 KESAMAPTAAN:40                    | ''",
                "DAERAH | CAT:59 KESAMAPTAAN:41                    | bobot-cat-kurang 59/60 bobot-tambahan-lebih 41/40",
                "DAERAH | CAT:60 KESAMAPTAAN:20 TPA:20             | tes-tambahan-lebih 2/1",
                "DAERAH | CAT:90 WAWANCARA:10                      | bobot-wawancara-lebih 10/0",
                "DAERAH | CAT:100 WAWANCARA:0!                     | bobot-wawancara-lebih 0/0",
                "DAERAH | CAT:100 KESEHATAN_JIWA:0!                | ''",
                "DAERAH | CAT:100 KESEHATAN_JIWA:0                 | tes-tanpa-guna",
                "DAERAH | CAT:100!                                 | cat-tidak-menggugurkan",
                "DAERAH | CAT:70 TPA:40                            | bobot-skb-tidak-seratus",
                "PUSAT  | CAT:60 TPA:20 TPA:20                     | tes-ganda",
                "DAERAH | TPA:40                                   | bobot-skb-tidak-seratus bobot-cat-kurang 0/60",
            })
    void a_composition_is_allowed_or_told_everything_that_it_breaks(
            JenisInstansi jenis, String bagian, String expected) {
        assertEquals(
                expected,
                aturan.periksa(susunan(jenis, bagian)).stream()
                        .map(AturanSkbTest::told)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // composition           | reached                   | present, score, out by
                "CAT:60 KESAMAPTAAN:40   | 71.60 66.50               | true 69.56 []",
                "CAT:60 KESAMAPTAAN:40   | 71.61 80.03               | true 74.98 []",
                "CAT:75 TPA:25           | 60.02 60.00               | true 60.02 []",
                "CAT:75 TPA:25           | 60.00 60.01               | true 60.00 []",
                "CAT:50 TPA:50           | 60.00 60.01               | true 60.01 []",
                "CAT:60 KESAMAPTAAN:40>61| 71.60 61.00               | true 67.36 []",
                "CAT:60 KESAMAPTAAN:40>61| 71.60 60.99               | true 67.36 [KESAMAPTAAN]",
                "CAT:60 KESAMAPTAAN:40>61| 71.60 -                   | false 42.96 []",
                "CAT:60 KESAMAPTAAN:40>61| - 60.99                   | false 24.40 [KESAMAPTAAN]",
                "CAT:100 KESEHATAN_JIWA:0!| 71.60 0!                 | true 71.60 [KESEHATAN_JIWA]",
                "CAT:100 KESEHATAN_JIWA:0!| 71.60 0                  | true 71.60 []",
            })
    void parts_are_weighed_added_and_rounded_once(String bagian, String tercapai, String expected) {
        SusunanSkb susunan = susunan(JenisInstansi.DAERAH, bagian);
        List<String> sel = Arrays.asList(tercapai.split(" "));
        List<NilaiTes> para = new ArrayList<>();
        for (int i = 0; i < sel.size(); i++) {
            String satu = sel.get(i);
            para.add(new NilaiTes(
                    susunan.bagian().get(i).tes(),
                    !satu.equals("-"),
                    satu.equals("-") ? BigDecimal.ZERO : new BigDecimal(satu.replace("!", "")),
                    !satu.endsWith("!")));
        }
        NilaiSkb skb = susunan.hitung(para, aturan);
        assertEquals(expected, skb.hadir() + " " + skb.nilai() + " " + skb.gugur());
    }

    private static String told(Finding finding) {
        Object ada = finding.facts().get("ada");
        return ada == null
                ? finding.code()
                : finding.code() + " " + ada + "/" + finding.facts().get("batas");
    }

    /** {@code !} behind a weight: knocks out by statement; {@code >}: by threshold. */
    private static SusunanSkb susunan(JenisInstansi jenis, String bagian) {
        return new SusunanSkb(
                jenis,
                Arrays.stream(bagian.split(" ")).map(AturanSkbTest::bagian).toList());
    }

    private static BagianSkb bagian(String satu) {
        String[] dua = satu.replace("!", "").split("[:>]");
        BigDecimal ambang = satu.contains(">") ? new BigDecimal(dua[2]) : null;
        Gugur gugur = satu.endsWith("!") || ambang != null ? new Gugur("kriteria", ambang) : null;
        return new BagianSkb(JenisTesSkb.valueOf(dua[0]), Integer.parseInt(dua[1]), gugur);
    }
}
