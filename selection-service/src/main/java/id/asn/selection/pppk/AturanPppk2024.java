package id.asn.selection.pppk;

import static id.asn.selection.peserta.Kategori.GURU;
import static id.asn.selection.peserta.Kategori.KESEHATAN;
import static id.asn.selection.peserta.Kategori.TEKNIS;
import static id.asn.selection.pppk.KelompokPelamar.AKTIF_DUA_TAHUN;
import static id.asn.selection.pppk.KelompokPelamar.EKS_THK2;
import static id.asn.selection.pppk.KelompokPelamar.LULUSAN_PPG;
import static id.asn.selection.pppk.KelompokPelamar.PANGKALAN_DATA;
import static id.asn.selection.pppk.KelompokPelamar.PANGKALAN_DATA_TAHAP_DUA;
import static id.asn.selection.pppk.KelompokPelamar.PRIORITAS;

import java.util.List;

/**
 * Groups and tie order of PPPK 2024. Each kategori has its own decree; the diktum of the groups was not read, and the
 * number 349 only in the press. That the code R1 also stands for the D-IV midwives of 2023 is not confirmed. R3b, who is in
 * the database and sat the second stage, stands behind R3 because the first stage was filled first, and before R4 because the
 * database comes before those outside it; no source says so of R3b.
 */
final class AturanPppk2024 {
    private static final String ATURAN_TEKNIS = "KepmenPANRB 347/2024";
    private static final String ATURAN_GURU = "KepmenPANRB 348/2024";
    private static final String ATURAN_KESEHATAN = "KepmenPANRB 349/2024";
    private static final String URUTAN = "PermenPANRB 6/2024 pasal 47 ayat (3)";

    // spotless:off
    static final AturanPppk TABLE = new AturanPppk(
            2024,
            List.of(
                    //                kategori  urut kelompok                  sumber
                    new BarisKelompok(GURU,      1,   PRIORITAS,                ATURAN_GURU),
                    new BarisKelompok(GURU,      2,   EKS_THK2,                 ATURAN_GURU),
                    new BarisKelompok(GURU,      3,   PANGKALAN_DATA,           ATURAN_GURU),
                    new BarisKelompok(GURU,      4,   PANGKALAN_DATA_TAHAP_DUA, ATURAN_GURU),
                    new BarisKelompok(GURU,      5,   AKTIF_DUA_TAHUN,          ATURAN_GURU),
                    new BarisKelompok(GURU,      6,   LULUSAN_PPG,              ATURAN_GURU),
                    new BarisKelompok(KESEHATAN, 1,   PRIORITAS,                ATURAN_KESEHATAN),
                    new BarisKelompok(KESEHATAN, 2,   EKS_THK2,                 ATURAN_KESEHATAN),
                    new BarisKelompok(KESEHATAN, 3,   PANGKALAN_DATA,           ATURAN_KESEHATAN),
                    new BarisKelompok(KESEHATAN, 4,   PANGKALAN_DATA_TAHAP_DUA, ATURAN_KESEHATAN),
                    new BarisKelompok(KESEHATAN, 5,   AKTIF_DUA_TAHUN,          ATURAN_KESEHATAN),
                    new BarisKelompok(TEKNIS,    1,   EKS_THK2,                 ATURAN_TEKNIS),
                    new BarisKelompok(TEKNIS,    2,   PANGKALAN_DATA,           ATURAN_TEKNIS),
                    new BarisKelompok(TEKNIS,    3,   PANGKALAN_DATA_TAHAP_DUA, ATURAN_TEKNIS),
                    new BarisKelompok(TEKNIS,    4,   AKTIF_DUA_TAHUN,          ATURAN_TEKNIS)),
            List.of(
                    KunciPppk.KELOMPOK, KunciPppk.TOTAL, KunciPppk.TEKNIS, KunciPppk.MANSOSKUL, KunciPppk.WAWANCARA, KunciPppk.USIA),
            URUTAN);
    // spotless:on

    private AturanPppk2024() {}
}
