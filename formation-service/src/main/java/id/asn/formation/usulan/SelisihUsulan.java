package id.asn.formation.usulan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How two versions of a usulan differ, line by line.
 *
 * @param ditambah lines that only the later one has
 * @param dihapus lines that only the earlier one has
 * @param diubah lines of both that say something else
 * @param tetap lines of both that say the same
 */
public record SelisihUsulan(List<BarisBeku> ditambah, List<BarisBeku> dihapus, List<BarisBerubah> diubah, int tetap) {

    /** Compares line by line, each with the one of the same id. */
    public static SelisihUsulan between(List<BarisBeku> earlier, List<BarisBeku> later) {
        Map<UUID, BarisBeku> before = byId(earlier);
        Map<UUID, BarisBeku> after = byId(later);
        List<BarisBerubah> changed = new ArrayList<>();
        int same = 0;
        for (BarisBeku was : earlier) {
            BarisBeku is = after.get(was.id());
            if (is != null && is.isi().equals(was.isi())) {
                same++;
            } else if (is != null) {
                changed.add(new BarisBerubah(was.id(), changes(was.isi(), is.isi())));
            }
        }
        return new SelisihUsulan(without(later, before), without(earlier, after), changed, same);
    }

    private static Map<UUID, BarisBeku> byId(List<BarisBeku> lines) {
        Map<UUID, BarisBeku> found = new LinkedHashMap<>();
        lines.forEach(line -> found.put(line.id(), line));
        return found;
    }

    private static List<BarisBeku> without(List<BarisBeku> lines, Map<UUID, BarisBeku> others) {
        return lines.stream().filter(line -> !others.containsKey(line.id())).toList();
    }

    private static List<Perubahan> changes(Map<String, Object> was, Map<String, Object> is) {
        TreeSet<String> members = new TreeSet<>(was.keySet());
        members.addAll(is.keySet());
        return members.stream()
                .filter(member -> !Objects.equals(was.get(member), is.get(member)))
                .map(member -> new Perubahan(member, was.get(member), is.get(member)))
                .toList();
    }

    /** A line that says something else now. */
    public record BarisBerubah(UUID baris, List<Perubahan> perubahan) {}

    /**
     * A member that says something else now.
     *
     * @param semula null when it was not there
     * @param menjadi null when it is no longer there
     */
    public record Perubahan(String medan, Object semula, Object menjadi) {}
}
