package id.asn.formation.formasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Whether decree, rincian and announcement say the same of each line (PermenPANRB 6/2024 ps. 22 ayat (3)).
 *
 * @param baris lines compared
 * @param perbedaan every field of a line in which they differ
 */
public record Kesesuaian(int baris, List<Perbedaan> perbedaan) {

    /** The same in everything. */
    public boolean sesuai() {
        return perbedaan.isEmpty();
    }

    /**
     * Compares line by line and field by field.
     *
     * @param decree lines of the decree in force
     * @param published lines as they were announced last; a line that was never open need not be among them
     */
    public static Kesesuaian of(
            RincianFormasi rincian, List<Map<String, Object>> decree, List<Map<String, Object>> published) {
        SortedMap<UUID, Tiga> lines = new TreeMap<>();
        decree.stream()
                .map(Medan::of)
                .forEach(line -> of(lines, line).keputusan().putAll(line));
        for (Formasi formasi : rincian.baris()) {
            Tiga three = lines.computeIfAbsent(formasi.id(), first -> new Tiga());
            three.rincian().putAll(Medan.of(IsiKeputusan.line(formasi)));
            three.expect(rincian.diumumkan() && formasi.jumlah() > 0);
        }
        published.stream()
                .map(Medan::of)
                .forEach(line -> of(lines, line).diumumkan().putAll(line));
        List<Perbedaan> found = new ArrayList<>();
        lines.forEach((id, three) -> found.addAll(three.differences(id)));
        return new Kesesuaian(lines.size(), List.copyOf(found));
    }

    private static Tiga of(SortedMap<UUID, Tiga> lines, Map<String, String> line) {
        return lines.computeIfAbsent(UUID.fromString(line.get("formasi_id")), first -> new Tiga());
    }
}
