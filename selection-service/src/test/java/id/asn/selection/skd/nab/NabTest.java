package id.asn.selection.skd.nab;

import static id.asn.selection.peserta.JenisKebutuhan.UMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.selection.Tabel;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skd.BagianSkd;
import id.asn.selection.skd.NilaiSkd;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NabTest {

    @Test
    void the_worked_cases_of_2024_come_out_as_published_and_name_what_falls_short() {
        var cases = Tabel.baca("kasus/k1-nab.csv");
        assertEquals(12, cases.size());
        for (var row : cases) {
            NilaiSkd nilai = new NilaiSkd(number(row, "twk"), number(row, "tiu"), number(row, "tkp"));
            PutusanNab putusan = NilaiAmbangBatas.untuk(2024)
                    .periksa(JenisKebutuhan.valueOf(row.getField("jenis")), KelompokJabatan.LAINNYA, nilai);
            assertEquals(number(row, "total"), nilai.total());
            assertEquals(row.getField("memenuhi").equals("ya"), putusan.memenuhi(), row::toString);
            assertEquals(
                    row.getField("kurang_pada"),
                    putusan.kurangPada().stream().map(Enum::name).collect(Collectors.joining(" ")));
            assertEquals("KepmenPANRB 321/2024", putusan.dasarHukum());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOKTER", "DOKTER_SPESIALIS", "DOKTER_PENDIDIK_KLINIS"})
    void a_physician_has_an_exception_in_2021_and_falls_back_to_umum_in_2024(KelompokJabatan dokter) {
        NilaiSkd rendahTwk = new NilaiSkd(50, 80, 181);
        assertTrue(NilaiAmbangBatas.untuk(2021).periksa(UMUM, dokter, rendahTwk).memenuhi());
        assertFalse(
                NilaiAmbangBatas.untuk(2024).periksa(UMUM, dokter, rendahTwk).memenuhi());
        assertEquals(65, NilaiAmbangBatas.untuk(2024).baris(UMUM, dokter).minimum(BagianSkd.TWK));
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAK_KAPAL", "PENYELAMAT", "PENGAMAT_GUNUNG_API"})
    void crew_and_rescuers_have_an_exception_in_2021_and_fall_back_to_umum_in_2024(KelompokJabatan kelompok) {
        NilaiSkd rendahTiu = new NilaiSkd(50, 70, 166);
        assertTrue(
                NilaiAmbangBatas.untuk(2021).periksa(UMUM, kelompok, rendahTiu).memenuhi());
        assertFalse(
                NilaiAmbangBatas.untuk(2024).periksa(UMUM, kelompok, rendahTiu).memenuhi());
    }

    @Test
    void in_2018_the_tkp_minimum_was_143_and_the_specialists_row_is_not_in_force() {
        NilaiAmbangBatas nab = NilaiAmbangBatas.untuk(2018);
        assertTrue(nab.periksa(UMUM, KelompokJabatan.LAINNYA, new NilaiSkd(75, 80, 143))
                .memenuhi());
        assertFalse(nab.periksa(UMUM, KelompokJabatan.DOKTER_SPESIALIS, new NilaiSkd(70, 85, 143))
                .memenuhi());
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
