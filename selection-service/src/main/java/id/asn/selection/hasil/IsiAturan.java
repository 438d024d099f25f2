package id.asn.selection.hasil;

import id.asn.selection.peringkat.AturanPeringkat;
import id.asn.selection.skd.nab.BarisNab;
import id.asn.selection.skd.nab.NilaiAmbangBatas;
import java.util.Map;
import java.util.TreeMap;

/** The rules as lines of a bundle: their values and their sources. */
final class IsiAturan {
    private IsiAturan() {}

    static Map<String, Object> nab(NilaiAmbangBatas nab) {
        return Map.of(
                "nama",
                "nilai ambang batas SKD",
                "tahun",
                nab.tahun(),
                "baris",
                nab.baris().stream().map(IsiAturan::barisNab).toList());
    }

    private static Map<String, Object> barisNab(BarisNab baris) {
        return Map.of(
                "jenis_kebutuhan", baris.jenis(),
                "kelompok", baris.kelompok().stream().map(Enum::name).sorted().toList(),
                "ambang", new TreeMap<>(baris.ambang()),
                "berlaku", baris.berlaku(),
                "sumber", baris.sumber());
    }

    static Map<String, Object> kelipatan(AturanPeringkat aturan) {
        return Map.of(
                "nama", "batas ke SKB",
                "tahun", aturan.tahun(),
                "kelipatan", aturan.kelipatan().kali(),
                "sumber", aturan.kelipatan().sumber());
    }

    static Map<String, Object> urutanSkd(AturanPeringkat aturan) {
        return Map.of(
                "nama", "urutan ke SKB",
                "tahun", aturan.tahun(),
                "kunci", aturan.urutanSkd().kunci(),
                "sumber", aturan.urutanSkd().sumber());
    }

    static Map<String, Object> integrasi(AturanPeringkat aturan) {
        return Map.of(
                "nama", "integrasi SKD dan SKB",
                "tahun", aturan.tahun(),
                "pembagi_skd", aturan.integrasi().pembagiSkd().toPlainString(),
                "bobot_skd", aturan.integrasi().bobotSkd().toPlainString(),
                "bobot_skb", aturan.integrasi().bobotSkb().toPlainString(),
                "sumber", aturan.integrasi().sumber());
    }

    static Map<String, Object> urutanAkhir(AturanPeringkat aturan) {
        return Map.of(
                "nama", "urutan akhir",
                "tahun", aturan.tahun(),
                "kunci", aturan.urutanAkhir().kunci(),
                "sumber", aturan.urutanAkhir().sumber());
    }
}
