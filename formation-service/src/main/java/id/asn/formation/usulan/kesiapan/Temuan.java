package id.asn.formation.usulan.kesiapan;

import id.asn.formation.usulan.RincianUsulan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that a check found.
 *
 * @param kode stable code; {@code <kode>.pesan} and {@code <kode>.jalan_keluar} in the bundle are its message and remedy
 * @param aturan the rule of the year behind it, with its citation
 * @param baris the lines it speaks of; empty for the whole
 * @param angka the numbers compared
 */
public record Temuan(String kode, BarisKebijakan aturan, List<UUID> baris, Map<String, Object> angka) {

    /** Keeps the order in which the numbers were given. */
    public Temuan {
        angka = new LinkedHashMap<>(angka);
    }

    static Temuan of(BarisKebijakan aturan, String kode) {
        return new Temuan(kode, aturan, List.of(), Map.of());
    }

    Temuan with(String name, Object number) {
        Map<String, Object> more = new LinkedHashMap<>(angka);
        more.put(name, number);
        return new Temuan(kode, aturan, baris, more);
    }

    Temuan on(List<RincianUsulan> lines) {
        return new Temuan(kode, aturan, lines.stream().map(RincianUsulan::id).toList(), angka);
    }

    /** Whether it keeps the usulan from being submitted. */
    public boolean menghalangi() {
        return aturan.sifat() == Sifat.MENGHALANGI;
    }
}
