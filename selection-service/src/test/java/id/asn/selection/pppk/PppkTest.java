package id.asn.selection.pppk;

import static id.asn.selection.pppk.AlasanAfirmasi.DISABILITAS;
import static id.asn.selection.pppk.AlasanAfirmasi.EKS_THK2_AKTIF_3_TAHUN;
import static id.asn.selection.pppk.AlasanAfirmasi.SERTIFIKAT_PENDIDIK_LINEAR;
import static id.asn.selection.pppk.AlasanAfirmasi.USIA_DI_ATAS_35_AKTIF_3_TAHUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.pppk.BarisNabPppk.PelamarNab;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PppkTest {

    @ParameterizedTest
    @CsvSource({
        "BIASA,450,100,80,40,''",
        "BIASA,0,0,0,0,''",
        "BIASA,451,100,80,40,teknis:nilai-di-luar-batas",
        "BIASA,448,100,80,40,teknis:nilai-bukan-kelipatan",
        "BIASA,450,101,81,41,manajerial:nilai-di-luar-batas sosial_kultural:nilai-di-luar-batas wawancara:nilai-di-luar-batas",
        "BIASA,-5,0,0,0,teknis:nilai-di-luar-batas",
        "PENGELOLA_UMUM_OPERASIONAL,225,100,80,40,''",
        "PENGELOLA_UMUM_OPERASIONAL,230,100,80,40,teknis:nilai-di-luar-batas",
        "PENGELOLA_UMUM_OPERASIONAL,450,0,0,0,teknis:nilai-di-luar-batas",
    })
    void impossible_points_are_all_named_at_once(
            BentukUjian bentuk, int teknis, int manajerial, int sosial, int wawancara, String expected) {
        NilaiPppk nilai = new NilaiPppk(teknis, manajerial, sosial, wawancara);
        assertEquals(
                expected,
                String.join(
                        " ",
                        UjianPppk.untuk(2024).periksa(bentuk, nilai).stream()
                                .map(found -> found.pointer() + ":" + found.code())
                                .toList()));
    }

    @Test
    void equal_to_the_minimum_is_enough_and_2024_has_none() {
        BarisNabPppk guru = NabPppk.untuk(2021, PelamarNab.GURU_1);
        assertTrue(guru.memenuhi(new NilaiPppk(0, 70, 60, 24)));
        assertFalse(guru.memenuhi(new NilaiPppk(500, 70, 59, 24)));
        assertFalse(guru.memenuhi(new NilaiPppk(500, 70, 60, 23)));
        assertTrue(NabPppk.untuk(2024, PelamarNab.SEMUA).memenuhi(new NilaiPppk(0, 0, 0, 0)));
    }

    @Test
    void additions_are_summed_and_capped_at_the_whole_of_teknis() {
        assertEquals(500, AfirmasiGuru.teknis(2021, Set.of(SERTIFIKAT_PENDIDIK_LINEAR), 235, 500));
        assertEquals(
                410,
                AfirmasiGuru.teknis(
                        2021, Set.of(USIA_DI_ATAS_35_AKTIF_3_TAHUN, DISABILITAS, EKS_THK2_AKTIF_3_TAHUN), 235, 500));
        assertEquals(500, AfirmasiGuru.teknis(2021, Set.of(DISABILITAS), 480, 500));
        assertEquals(235, AfirmasiGuru.teknis(2022, Set.of(EKS_THK2_AKTIF_3_TAHUN), 235, 500));
        assertEquals(450, AfirmasiGuru.teknis(2024, Set.of(SERTIFIKAT_PENDIDIK_LINEAR), 100, 450));
        assertEquals(100, AfirmasiGuru.teknis(2024, Set.of(DISABILITAS), 100, 450));
    }
}
