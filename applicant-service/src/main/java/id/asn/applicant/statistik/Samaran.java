package id.asn.applicant.statistik;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells of rows whose total is public are not told, so that nobody learns of a few people, by subtraction neither.
 * A count of 1 to {@code terkecil - 1} is small. Where the small ones of a column are a single one, or too few together,
 * the next larger are kept back as well. Within a row what is submitted hides MS and TMS, and MS and TMS hide each other,
 * since both add up to what was submitted. Zero tells of nobody and is told.
 *
 * <p>No Indonesian rule known to the house sets the least cell: it is a parameter, 5 by default.
 *
 * @param terkecil least count that is told; 1 tells all
 */
public record Samaran(long terkecil) {
    /** Refuses a least cell that would tell less than nothing. */
    public Samaran {
        if (terkecil < 1) {
            throw new IllegalArgumentException("the least cell told is at least 1, not " + terkecil);
        }
    }

    /** True for a count so small that it is never told. */
    public boolean small(long count) {
        return count > 0 && count < terkecil;
    }

    /**
     * The measures kept back, by the key of the row.
     *
     * @param whole measures of the common total that are kept back themselves: then no part of them is told either
     */
    public Map<String, Set<Ukuran>> hide(Collection<Hitungan> rows, Set<Ukuran> whole) {
        Map<String, Set<Ukuran>> hidden = new HashMap<>();
        rows.forEach(row -> hidden.put(row.kunci(), EnumSet.noneOf(Ukuran.class)));
        for (Ukuran measure : Ukuran.values()) {
            kept(rows, measure, whole.contains(measure))
                    .forEach(key -> hidden.get(key).add(measure));
        }
        // what is kept back may leave another cell exposed
        boolean more;
        do {
            more = together(rows, hidden);
        } while (more);
        return hidden;
    }

    private Set<String> kept(Collection<Hitungan> rows, Ukuran measure, boolean all) {
        return rows.stream()
                .filter(row -> small(measure.of(row)) || all && measure.of(row) > 0)
                .map(Hitungan::kunci)
                .collect(Collectors.toSet());
    }

    /** Keeps back what a row would give away, then what that leaves alone in its column; true when there was any. */
    private boolean together(Collection<Hitungan> rows, Map<String, Set<Ukuran>> hidden) {
        boolean more = false;
        for (Hitungan row : rows) {
            Set<Ukuran> here = hidden.get(row.kunci());
            if (here.contains(Ukuran.DIAJUKAN) || here.contains(Ukuran.MS) || here.contains(Ukuran.TMS)) {
                more |= add(here, row, Ukuran.MS) | add(here, row, Ukuran.TMS);
            }
        }
        for (Ukuran measure : Ukuran.values()) {
            more |= company(rows, hidden, measure);
        }
        return more;
    }

    private boolean company(Collection<Hitungan> rows, Map<String, Set<Ukuran>> hidden, Ukuran measure) {
        List<Hitungan> kept = new ArrayList<>();
        List<Hitungan> told = new ArrayList<>();
        rows.stream()
                .filter(row -> measure.of(row) > 0)
                .sorted(Comparator.comparingLong(measure::of).thenComparing(Hitungan::kunci))
                .forEach(row -> (hidden.get(row.kunci()).contains(measure) ? kept : told).add(row));
        long sum = kept.stream().mapToLong(measure::of).sum();
        boolean exposed = !kept.isEmpty() && (kept.size() < 2 || sum < terkecil);
        return exposed && !told.isEmpty() && hidden.get(told.get(0).kunci()).add(measure);
    }

    private static boolean add(Set<Ukuran> here, Hitungan row, Ukuran measure) {
        return measure.of(row) > 0 && here.add(measure);
    }
}
