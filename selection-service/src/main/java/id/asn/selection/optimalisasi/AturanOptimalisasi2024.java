package id.asn.selection.optimalisasi;

import static id.asn.selection.optimalisasi.Jalur.E1;
import static id.asn.selection.optimalisasi.Jalur.E2;
import static id.asn.selection.optimalisasi.Jalur.E3;
import static id.asn.selection.optimalisasi.Jalur.U1;
import static id.asn.selection.optimalisasi.Jalur.U3;

import id.asn.selection.optimalisasi.AturanOptimalisasi.Ketentuan;
import id.asn.selection.optimalisasi.AturanOptimalisasi.Urutan;
import id.asn.selection.optimalisasi.BarisJalur.Ambang;
import id.asn.selection.optimalisasi.BarisJalur.Lowong;
import id.asn.selection.optimalisasi.BarisJalur.Pengisi;
import id.asn.selection.optimalisasi.BarisJalur.Tempat;
import java.util.List;

/**
 * Optimalisasi of CPNS 2024. Of diktum 35 only the umum branch was read (same jabatan, education and place, umum NAB, best
 * rank); its khusus branch is known to exist and was not read. PermenPANRB 27/2021 article 48 (5), of the same words in the
 * umum branch, gives the khusus branch, and the legend of the codes of January 2025 gives the paths to another place.
 */
final class AturanOptimalisasi2024 {
    private static final String DIKTUM = "KepmenPANRB 320/2024 diktum 35";
    private static final String PASAL_48 = "PermenPANRB 27/2021 pasal 48 ayat (5)";
    private static final String LEGENDA = "Legenda kode hasil CPNS, Januari 2025";
    private static final String BKN = "Keterangan Kepala BKN, 4 Mei 2025";
    private static final String TIDAK_DISEBUT = "Tidak disebut sumber yang dibaca";
    private static final String YAKIN = "";
    private static final String CABANG_KHUSUS =
            "Cabang khusus diktum 35 belum dibaca; siapa dan NAB umum menurut PermenPANRB 27/2021 pasal 48 ayat (5) huruf b";
    private static final String LAIN_TEMPAT =
            "NAB umum: PermenPANRB 27/2021 pasal 48 ayat (5) huruf d, jalur yang sama, tidak mengulang NAB-nya";
    private static final String SEJENIS = "NAB jenis sendiri karena jenisnya tidak berganti; naskahnya tidak ada";
    private static final String URUTAN =
            "Urutan antara U dan E, juga antara U3 dan E3, tidak disebut sumber mana pun; nomor legenda dibaca sebagai urutan di dalam keluarganya";
    private static final String PENDIDIKAN =
            "Dibaca: pendidikan yang dipakai melamar termasuk yang diterima formasi lowong; dapat pula dibaca daftarnya harus sama";
    private static final String SKB = "Instrumen dan pasalnya tidak disebut";
    private static final String SATU_KURSI =
            "Tidak ada naskah yang menyebutnya, dan tidak ada yang menyebut sebaliknya";
    private static final String KELOMPOK_LOKASI =
            "Huruf c, hanya bagi instansi pusat yang menyatakan kelompok lokasi; pernyataan itu tidak ada pada formasi yang diumumkan, jadi tidak dibatasi";
    private static final String LOWONGAN =
            "Formasi mana yang lebih dahulu mengambil di dalam satu jalur tidak disebut sumber mana pun; bukan undian, tetap bagi masukan yang sama";

    // spotless:off
    static final AturanOptimalisasi TABLE = new AturanOptimalisasi(
            2024,
            List.of(
                    //             jalur lowong         pengisi             tempat       ambang                sumber, keraguan
                    new BarisJalur(U1,   Lowong.UMUM,   Pengisi.KHUSUS,     Tempat.SAMA, Ambang.UMUM,          DIKTUM, YAKIN),
                    new BarisJalur(U3,   Lowong.UMUM,   Pengisi.SIAPA_PUN,  Tempat.LAIN, Ambang.UMUM,          LEGENDA, LAIN_TEMPAT),
                    new BarisJalur(E1,   Lowong.KHUSUS, Pengisi.JENIS_SAMA, Tempat.LAIN, Ambang.JENIS_SENDIRI, LEGENDA, SEJENIS),
                    new BarisJalur(E2,   Lowong.KHUSUS, Pengisi.JENIS_LAIN, Tempat.SAMA, Ambang.UMUM,          DIKTUM, CABANG_KHUSUS),
                    new BarisJalur(E3,   Lowong.KHUSUS, Pengisi.SIAPA_PUN,  Tempat.LAIN, Ambang.UMUM,          LEGENDA, LAIN_TEMPAT)),
            new Urutan(List.of(E1, E2, U1, U3, E3), LEGENDA, URUTAN),
            List.of(
                    //            nama                nilai                              sumber, keraguan
                    new Ketentuan("INSTANSI",         "SAMA",                            BKN, YAKIN),
                    new Ketentuan("JABATAN",          "SAMA",                            DIKTUM, YAKIN),
                    new Ketentuan("PENDIDIKAN",       "DITERIMA_FORMASI_LOWONG",         DIKTUM, PENDIDIKAN),
                    new Ketentuan("SKB",              "DIIKUTI_DAN_TIDAK_GUGUR",         TIDAK_DISEBUT, SKB),
                    new Ketentuan("URUTAN_PENGISI",   "URUTAN_AKHIR",                    DIKTUM, YAKIN),
                    new Ketentuan("KURSI_PER_ORANG",  "1",                               TIDAK_DISEBUT, SATU_KURSI),
                    new Ketentuan("KELOMPOK_LOKASI",  "TIDAK_DIBATASI",                  PASAL_48, KELOMPOK_LOKASI),
                    new Ketentuan("URUTAN_LOWONGAN",  "KODE_UNIT, JENIS, KUNCI_FORMASI", TIDAK_DISEBUT, LOWONGAN)));
    // spotless:on

    private AturanOptimalisasi2024() {}
}
