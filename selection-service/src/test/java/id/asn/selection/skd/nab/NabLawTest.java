package id.asn.selection.skd.nab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.selection.Tabel;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NabLawTest {

    @ParameterizedTest
    @CsvSource({"2018,6", "2019,7", "2021,7", "2024,9"})
    void each_decree_equals_its_second_transcription_row_by_row_and_in_number(int tahun, int rows) {
        List<String> typed = Tabel.baca("hukum/nab-" + tahun + ".csv").stream()
                .map(row -> String.join(",", row.getFields()))
                .toList();
        List<String> java = NilaiAmbangBatas.untuk(tahun).baris().stream()
                .map(NabLawTest::line)
                .toList();
        assertEquals(rows, typed.size());
        assertEquals(typed, java);
    }

    @Test
    void there_are_four_decrees_and_a_year_between_has_none() {
        assertEquals(
                List.of(2018, 2019, 2021, 2024),
                NilaiAmbangBatas.semua().stream().map(NilaiAmbangBatas::tahun).toList());
        for (int tahun : new int[] {2017, 2020, 2022, 2023, 2025}) {
            assertThrows(TahunTanpaKeputusan.class, () -> NilaiAmbangBatas.untuk(tahun));
        }
    }

    @Test
    void a_kind_without_a_row_is_refused_and_never_borrows_another() {
        NilaiAmbangBatas nab = NilaiAmbangBatas.untuk(2019);
        assertThrows(JenisTanpaAmbang.class, () -> nab.baris(JenisKebutuhan.KALIMANTAN, KelompokJabatan.LAINNYA));
    }

    private static String line(BarisNab row) {
        return String.join(
                ",",
                row.jenis().name(),
                row.kelompok().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                number(row, BagianSkd.TWK),
                number(row, BagianSkd.TIU),
                number(row, BagianSkd.TKP),
                number(row, BagianSkd.KUMULATIF),
                row.berlaku() ? "ya" : "tidak");
    }

    private static String number(BarisNab row, BagianSkd bagian) {
        int minimum = row.minimum(bagian);
        return minimum == NilaiAmbangBatas.TIDAK_ADA ? "" : String.valueOf(minimum);
    }
}
