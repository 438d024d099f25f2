package id.asn.selection.hasil;

import id.asn.selection.pppk.AfirmasiGuru;
import id.asn.selection.pppk.AlasanAfirmasi;
import id.asn.selection.pppk.AturanPppk;
import id.asn.selection.pppk.BatasPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.KetentuanPppk;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PesertaPppk;
import id.asn.selection.pppk.PutusanPppk;
import id.asn.selection.pppk.UjianPppk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Facts, rules and outcomes of PPPK as lines of a bundle. What is not there is left out, not written as null. */
final class IsiPppk {
    private static final String PILIHAN = "pilihan bila sumber tidak menyebutnya";

    private IsiPppk() {}

    static List<Map<String, Object>> aturan(AturanPppk aturan) {
        int tahun = aturan.tahun();
        return List.of(
                baris("ujian PPPK", tahun, ujian(UjianPppk.untuk(tahun))),
                kelompok(aturan),
                urutan(aturan),
                baris("afirmasi guru PPPK", tahun, afirmasi(tahun)),
                ketentuan(tahun));
    }

    private static Map<String, Object> urutan(AturanPppk aturan) {
        return Map.of(
                "nama", "urutan PPPK",
                "tahun", aturan.tahun(),
                "kunci", aturan.urutan(),
                "sumber", aturan.sumberUrutan());
    }

    private static Map<String, Object> ketentuan(int tahun) {
        List<Map<String, Object>> pilihan = KetentuanPppk.untuk(tahun).stream()
                .map(satu -> Map.<String, Object>of("nama", satu.nama(), "nilai", satu.nilai()))
                .toList();
        return Map.of("nama", "ketentuan PPPK", "tahun", tahun, "ketentuan", pilihan, "sumber", PILIHAN);
    }

    private static Map<String, Object> baris(String nama, int tahun, List<Map<String, Object>> baris) {
        return Map.of("nama", nama, "tahun", tahun, "baris", baris);
    }

    private static List<Map<String, Object>> ujian(UjianPppk ujian) {
        return ujian.baris().stream()
                .map(satu -> Map.<String, Object>of(
                        "bentuk", satu.bentuk(),
                        "bagian", satu.bagian(),
                        "maks", satu.maks(),
                        "langkah", satu.langkah(),
                        "sumber", satu.sumber()))
                .toList();
    }

    /** Each kategori has its own decree: a citation of the first row alone would be wrong for the others. */
    private static Map<String, Object> kelompok(AturanPppk aturan) {
        List<Map<String, Object>> baris = aturan.kelompok().stream()
                .map(satu -> Map.<String, Object>of(
                        "kategori", satu.kategori(),
                        "urut", satu.urut(),
                        "kelompok", satu.kelompok(),
                        "kode", satu.kelompok().kode(),
                        "sumber", satu.sumber()))
                .toList();
        String sumber = aturan.kelompok().stream()
                .map(satu -> satu.sumber() + " (" + satu.kategori().name().toLowerCase(Locale.ROOT) + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Map.of("nama", "kelompok PPPK", "tahun", aturan.tahun(), "baris", baris, "sumber", sumber);
    }

    private static List<Map<String, Object>> afirmasi(int tahun) {
        return AfirmasiGuru.baris().stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(satu -> Map.<String, Object>of(
                        "alasan", satu.alasan(), "persen", satu.persen(), "sumber", satu.sumber()))
                .toList();
    }

    static Map<String, Object> formasi(FormasiPppk satu) {
        Map<String, Object> isi = new LinkedHashMap<>(IsiPutusan.formasi(satu.formasi()));
        isi.put("kategori", satu.lingkup().kategori());
        isi.put("jenis_instansi", satu.lingkup().jenisInstansi());
        isi.put("bentuk_ujian", satu.bentuk());
        return isi;
    }

    static Map<String, Object> masukan(PesertaPppk peserta) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("kelompok_pelamar", peserta.kelompok());
        isi.put("sertifikat_pendidik", peserta.sertifikatPendidik());
        isi.put("hadir", peserta.hadir());
        isi.put("teknis", peserta.nilai().teknis());
        isi.put("manajerial", peserta.nilai().manajerial());
        isi.put("sosial_kultural", peserta.nilai().sosialKultural());
        isi.put("wawancara", peserta.nilai().wawancara());
        isi.put("urutan_usia", peserta.urutanUsia());
        return isi;
    }

    static Map<String, Object> batas(BatasPppk batas) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("kuota", batas.kuota());
        isi.put("bersaing", batas.bersaing());
        isi.put("terisi", batas.terisi());
        isi.put("seri", batas.seri());
        tepi(isi, "terakhir_lulus", batas.terakhirLulus());
        tepi(isi, "pertama_tidak", batas.pertamaTidak());
        if (batas.pemisah() != null) {
            isi.put("pemisah", batas.pemisah());
        }
        return isi;
    }

    private static void tepi(Map<String, Object> isi, String kunci, BatasPppk.Tepi tepi) {
        if (tepi != null) {
            Map<String, Object> nilai = nilai(tepi.nilai());
            nilai.put("kelompok_pelamar", tepi.kelompok());
            isi.put(kunci, nilai);
        }
    }

    /** The points that the order looks at. */
    private static Map<String, Object> nilai(NilaiPppk nilai) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("total", nilai.total());
        isi.put("teknis", nilai.teknis());
        isi.put("mansoskul", nilai.mansoskul());
        isi.put("wawancara", nilai.wawancara());
        return isi;
    }

    /**
     * An outcome.
     *
     * @param afirmasi whether points were added in teknis by law
     */
    static Map<String, Object> putusan(PutusanPppk putusan, OptionalInt urutKelompok, boolean afirmasi) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("nilai", nilai(putusan.calon().nilai()));
        urutKelompok.ifPresent(urut -> isi.put("urut_kelompok", urut));
        if (afirmasi) {
            isi.put("afirmasi", AlasanAfirmasi.SERTIFIKAT_PENDIDIK_LINEAR);
        }
        if (putusan.peringkat() != null) {
            isi.put("peringkat", putusan.peringkat());
        }
        if (putusan.pemisah() != null) {
            isi.put("pemisah", putusan.pemisah());
        }
        return isi;
    }
}
