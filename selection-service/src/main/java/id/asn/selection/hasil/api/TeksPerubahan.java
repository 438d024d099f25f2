package id.asn.selection.hasil.api;

import static java.util.Map.entry;

import id.asn.selection.hasil.api.PerubahanJson.KeadaanJson;
import id.asn.selection.hasil.api.PerubahanJson.SebabJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change between two versions as sentences that anybody can read. */
final class TeksPerubahan {
    private static final Map<String, String> FACTS = Map.ofEntries(
            entry("twk", "nilai TWK"),
            entry("tiu", "nilai TIU"),
            entry("tkp", "nilai TKP"),
            entry("skb", "nilai SKB"),
            entry("skb_bagian", "nilai bagian SKB"),
            entry("skd_hadir", "kehadiran SKD"),
            entry("skb_hadir", "kehadiran SKB"),
            entry("ipk", "IPK"),
            entry("pendidikan", "pendidikan yang dipakai melamar"),
            entry("hadir", "kehadiran"),
            entry("teknis", "nilai teknis"),
            entry("manajerial", "nilai manajerial"),
            entry("sosial_kultural", "nilai sosial kultural"),
            entry("wawancara", "nilai wawancara"),
            entry("kelompok_pelamar", "kelompok pelamar"),
            entry("sertifikat_pendidik", "sertifikat pendidik"));

    private TeksPerubahan() {}

    static String of(KeadaanJson before, KeadaanJson after, List<SebabJson> reasons) {
        List<String> sentences = new ArrayList<>();
        sentences.add(change(before, after));
        reasons.forEach(reason -> sentences.add(reason(reason)));
        return String.join(" ", sentences);
    }

    private static String change(KeadaanJson before, KeadaanJson after) {
        if (before == null) {
            return "Peserta baru ada pada versi ini, dengan hasil %s.".formatted(outcome(after));
        }
        if (after == null) {
            return "Peserta tidak ada lagi pada versi ini; hasilnya semula %s.".formatted(outcome(before));
        }
        return before.equals(after)
                ? "Hasil tetap %s; yang berubah adalah rinciannya.".formatted(outcome(after))
                : "Hasil berubah dari %s menjadi %s.".formatted(outcome(before), outcome(after));
    }

    private static String outcome(KeadaanJson it) {
        String outcome = it.peringkat() == null ? it.kode() : "%s peringkat %d".formatted(it.kode(), it.peringkat());
        return it.formasiPenempatan() == null
                ? outcome
                : "%s, kursi formasi %s".formatted(outcome, it.formasiPenempatan());
    }

    private static String reason(SebabJson it) {
        return switch (it.kode()) {
            case ATURAN -> "Aturan atau mesin penghitungnya berbeda.";
            case KUOTA ->
                "Kursi formasi berubah dari %s menjadi %s.".formatted(known(it.sebelum()), known(it.sesudah()));
            case FAKTA_SENDIRI -> fact(it);
            case PESERTA_LAIN ->
                "Peserta lain yang bersaing: %d berubah faktanya, %d masuk, %d keluar."
                        .formatted(it.berubah(), it.masuk(), it.keluar());
            case OPTIMALISASI -> "Di antara kedua versi ditempuh optimalisasi.";
            case FORMASI_LAIN -> "Formasi lain instansi ini yang berbeda: %d.".formatted(it.berubah());
        };
    }

    private static String fact(SebabJson it) {
        String name = FACTS.getOrDefault(it.bidang(), it.bidang());
        return it.sebelum() == null && it.sesudah() == null
                ? "Fakta sendiri berubah: %s.".formatted(name)
                : "Fakta sendiri berubah: %s dari %s menjadi %s."
                        .formatted(name, known(it.sebelum()), known(it.sesudah()));
    }

    private static String known(String value) {
        return value == null ? "tidak ada" : value;
    }
}
