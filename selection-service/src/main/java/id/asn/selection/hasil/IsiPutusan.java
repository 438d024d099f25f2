package id.asn.selection.hasil;

import id.asn.selection.peringkat.BatasAkhir;
import id.asn.selection.peringkat.BatasSkd;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peringkat.Integrasi;
import id.asn.selection.peringkat.PutusanAkhir;
import id.asn.selection.peringkat.PutusanSkd;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.nab.PutusanNab;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts and outcomes as lines of a bundle. What is not there is left out, not written as null. */
final class IsiPutusan {
    private IsiPutusan() {}

    static Map<String, Object> formasi(Formasi formasi) {
        return Map.of(
                "jabatan", formasi.syarat().jabatan(),
                "jenis_kebutuhan", formasi.syarat().kebutuhan(),
                "kelompok", formasi.syarat().kelompok(),
                "kuota", formasi.jumlah());
    }

    static Map<String, Object> masukan(CalonSkd calon) {
        Map<String, Object> isi = skd(calon.nilai());
        isi.put("skd_hadir", calon.hadir());
        return isi;
    }

    static Map<String, Object> masukan(CalonAkhir calon) {
        Map<String, Object> isi = skd(calon.skd());
        isi.put("skd_hadir", true);
        IsiSkb.masukan(isi, calon.skb());
        isi.put("ipk", calon.ipk().toPlainString());
        isi.put("urutan_usia", calon.urutanUsia());
        return isi;
    }

    private static Map<String, Object> skd(NilaiSkd nilai) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("twk", nilai.twk());
        isi.put("tiu", nilai.tiu());
        isi.put("tkp", nilai.tkp());
        return isi;
    }

    static Map<String, Object> batas(BatasSkd batas) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("kuota", batas.kuota());
        isi.put("batas", batas.batas());
        isi.put("lulus_ambang", batas.lulusAmbang());
        isi.put("dipanggil", batas.dipanggil());
        putNilai(isi, "terakhir_masuk", batas.terakhirMasuk());
        putNilai(isi, "pertama_tinggal", batas.pertamaTinggal());
        return isi;
    }

    private static void putNilai(Map<String, Object> isi, String kunci, NilaiSkd nilai) {
        if (nilai != null) {
            isi.put(kunci, Map.of("total", nilai.total(), "tkp", nilai.tkp(), "tiu", nilai.tiu(), "twk", nilai.twk()));
        }
    }

    static Map<String, Object> batas(BatasAkhir batas) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("kuota", batas.kuota());
        isi.put("bersaing", batas.bersaing());
        isi.put("terisi", batas.terisi());
        isi.put("seri", batas.seri());
        put(isi, "terakhir_lulus", batas.terakhirLulus());
        put(isi, "pertama_tidak", batas.pertamaTidak());
        put(isi, "pemisah", batas.pemisah());
        return isi;
    }

    static Map<String, Object> putusan(PutusanSkd putusan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        put(isi, "peringkat", putusan.peringkat());
        if (putusan.nab() != null) {
            isi.put("dasar_hukum", putusan.nab().dasarHukum());
            isi.put(
                    "perbandingan",
                    putusan.nab().perbandingan().stream()
                            .map(IsiPutusan::perbandingan)
                            .toList());
        }
        return isi;
    }

    private static Map<String, Object> perbandingan(PutusanNab.Perbandingan satu) {
        return Map.of(
                "bagian", satu.bagian(), "nilai", satu.nilai(), "ambang", satu.ambang(), "tercapai", satu.tercapai());
    }

    static Map<String, Object> putusan(PutusanAkhir putusan) {
        Map<String, Object> isi = new LinkedHashMap<>();
        put(isi, "peringkat", putusan.peringkat());
        put(isi, "pemisah", putusan.pemisah());
        IsiSkb.putusan(isi, putusan.calon().skb());
        Integrasi integrasi = putusan.integrasi();
        isi.put(
                "integrasi",
                Map.of(
                        "total", integrasi.total(),
                        "skala_skd", integrasi.skalaSkd(),
                        "skor_skd", integrasi.skorSkd(),
                        "skb", integrasi.skb().toPlainString(),
                        "skor_skb", integrasi.skorSkb(),
                        "akhir", integrasi.akhir()));
        return isi;
    }

    private static void put(Map<String, Object> isi, String kunci, Object nilai) {
        if (nilai != null) {
            isi.put(kunci, nilai);
        }
    }
}
