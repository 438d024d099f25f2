package id.asn.selection.hasil;

import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SKB as lines of a bundle: what it was made of, and what was reached in each part. Nothing where it is the CAT alone. */
final class IsiSkb {
    private IsiSkb() {}

    /** The rule of the parts; a bundle in which no SKB has parts does not hold it. */
    static void aturan(int tahun, Stream<SusunanSkb> semua, Aliran aliran) {
        if (semua.anyMatch(Objects::nonNull)) {
            aliran.aturan(aturan(AturanSkb.untuk(tahun)));
        }
    }

    private static Map<String, Object> aturan(AturanSkb aturan) {
        return Map.of(
                "nama", "susunan SKB",
                "tahun", aturan.tahun(),
                "desimal", aturan.pembulatan().desimal(),
                "gugur_didahulukan", aturan.absen().gugurDidahulukan(),
                "sumber",
                        aturan.batas().stream().map(AturanSkb.BatasSkb::sumber).collect(Collectors.joining("; ")),
                "sumber_pembulatan", aturan.pembulatan().sumber(),
                "baris", aturan.batas().stream().map(IsiSkb::batas).toList());
    }

    private static Map<String, Object> batas(AturanSkb.BatasSkb batas) {
        return Map.of(
                "jenis_instansi", batas.jenisInstansi(),
                "cat_minimum", batas.catMinimum(),
                "tambahan_maksimum", batas.tambahanMaksimum(),
                "tes_maksimum", batas.tesMaksimum(),
                "wawancara_maksimum", batas.wawancaraMaksimum(),
                "sumber", batas.sumber());
    }

    /** Adds to the line of a formasi. */
    static Map<String, Object> formasi(Map<String, Object> isi, SusunanSkb susunan) {
        if (susunan == null) {
            return isi;
        }
        Map<String, Object> lebih = new LinkedHashMap<>(isi);
        lebih.put(
                "susunan_skb",
                Map.of(
                        "jenis_instansi", susunan.jenisInstansi(),
                        "bagian", susunan.bagian().stream().map(IsiSkb::bagian).toList()));
        return lebih;
    }

    private static Map<String, Object> bagian(BagianSkb bagian) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tes", bagian.tes());
        isi.put("bobot", bagian.bobot());
        if (bagian.gugur() != null) {
            Map<String, Object> gugur = new LinkedHashMap<>();
            gugur.put("kriteria", bagian.gugur().kriteria());
            if (bagian.gugur().ambang() != null) {
                gugur.put("ambang", bagian.gugur().ambang().toPlainString());
            }
            isi.put("gugur", gugur);
        }
        return isi;
    }

    /** Adds to the line of what went in. */
    static void masukan(Map<String, Object> isi, NilaiSkb skb) {
        isi.put("skb_hadir", skb.hadir());
        isi.put("skb", skb.nilai().toPlainString());
        if (!skb.bagian().isEmpty()) {
            isi.put("skb_bagian", skb.bagian().stream().map(IsiSkb::tes).toList());
        }
    }

    private static Map<String, Object> tes(NilaiTes tes) {
        return Map.of(
                "tes", tes.tes(), "hadir", tes.hadir(), "nilai", tes.nilai().toPlainString(), "lulus", tes.lulus());
    }

    /** Adds to the line of the outcome. */
    static void putusan(Map<String, Object> isi, NilaiSkb skb) {
        if (!skb.gugur().isEmpty()) {
            isi.put("gugur", List.copyOf(skb.gugur()));
        }
    }
}
