package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Pengumuman;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes the columns, and makes them anew where formasi were announced or changed. Values that nobody bears any more stay
 * until {@link #overgrown} says to begin again, so that memory stays bounded. For one thread at a time.
 */
public final class SusunKatalog {
    private static final int SPARE = 1000;
    private static final Segi[] COLUMNS = Segi.values();

    private final List<Map<List<Object>, Integer>> numbers = new ArrayList<>();
    private final List<List<Pengumuman>> standing = new ArrayList<>();

    /** Begins without values. */
    public SusunKatalog() {
        for (int i = 0; i < COLUMNS.length; i++) {
            numbers.add(new HashMap<>());
            standing.add(new ArrayList<>());
        }
    }

    /**
     * One formasi with what rules look at; what no rule looks at may be null.
     *
     * @param urut place in the order of arrival
     */
    public record Baris(UUID id, long urut, Pengumuman formasi) {}

    /** The catalogue with these rows added, or put in the place of theirs; rows come in order of arrival. */
    public Katalog with(Katalog before, List<Baris> changed) {
        int added =
                (int) changed.stream().filter(row -> !holds(before, row.urut())).count();
        Kolom next = new Kolom(before.size() + added);
        int old = 0;
        for (Baris row : changed) {
            while (old < before.size() && before.urut(old) < row.urut()) {
                next.copy(before, old++);
            }
            if (old < before.size() && before.urut(old) == row.urut()) {
                old++;
            }
            next.add(row);
        }
        while (old < before.size()) {
            next.copy(before, old++);
        }
        return new Katalog(next.urut, next.id, next.kolom, standing());
    }

    private final class Kolom {
        private final long[] urut;
        private final UUID[] id;
        private final int[][] kolom;
        private int at;

        Kolom(int size) {
            urut = new long[size];
            id = new UUID[size];
            kolom = new int[COLUMNS.length][size];
        }

        void copy(Katalog from, int row) {
            urut[at] = from.urut(row);
            id[at] = from.id(row);
            for (Segi segi : COLUMNS) {
                kolom[segi.ordinal()][at] = from.value(segi, row);
            }
            at++;
        }

        void add(Baris row) {
            urut[at] = row.urut();
            id[at] = row.id();
            for (Segi segi : COLUMNS) {
                kolom[segi.ordinal()][at] = number(segi, row.formasi());
            }
            at++;
        }
    }

    /** True when the columns hold far more values than there are formasi to bear them. */
    public boolean overgrown(Katalog now) {
        return standing.stream().anyMatch(values -> values.size() > now.size() + SPARE);
    }

    private static boolean holds(Katalog before, long urut) {
        int next = before.after(urut);
        return next > 0 && before.urut(next - 1) == urut;
    }

    private int number(Segi segi, Pengumuman formasi) {
        List<Pengumuman> values = standing.get(segi.ordinal());
        return numbers.get(segi.ordinal()).computeIfAbsent(segi.of(formasi), value -> {
            values.add(formasi);
            return values.size() - 1;
        });
    }

    private Pengumuman[][] standing() {
        return standing.stream()
                .map(values -> values.toArray(Pengumuman[]::new))
                .toArray(Pengumuman[][]::new);
    }
}
