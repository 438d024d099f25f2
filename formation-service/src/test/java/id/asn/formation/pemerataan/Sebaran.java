package id.asn.formation.pemerataan;

import id.asn.formation.wilayah.Titik;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Places for tests: made by hand, or many small ones at random. */
public final class Sebaran {
    /** Of the five, the last has no known point, and the first serves all. */
    public static final List<Lokasi> KECAMATAN = List.of(
            Lokasi.TERSEBAR,
            lokasi("62.71.01", "-2.21", "113.93"),
            lokasi("62.71.03", "-2.18", "113.89"),
            lokasi("62.71.05", "-1.80", "113.60"),
            Lokasi.named("Bukit Batu"));

    private Sebaran() {}

    public static Lokasi lokasi(String kode, String lintang, String bujur) {
        return new Lokasi(kode, kode, new Titik(new BigDecimal(lintang), new BigDecimal(bujur)));
    }

    /** A place of rumpun R in the kecamatan of that index. */
    public static Tempat tempat(String unit, int kecamatan, int kebutuhan, int bezetting) {
        return new Tempat(new Unit(unit, "Unit " + unit, KECAMATAN.get(kecamatan)), "R", kebutuhan, bezetting);
    }

    /** Up to so many places of one rumpun, needs and staff from 0 to 4. */
    public static Arbitrary<List<Tempat>> small(int most) {
        Arbitrary<int[]> numbers = Combinators.combine(
                        Arbitraries.integers().between(0, KECAMATAN.size() - 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as((kecamatan, kebutuhan, bezetting) -> new int[] {kecamatan, kebutuhan, bezetting});
        return numbers.list().ofMinSize(1).ofMaxSize(most).map(list -> {
            List<Tempat> places = new ArrayList<>();
            list.forEach(one -> places.add(tempat("U" + places.size(), one[0], one[1], one[2])));
            return places;
        });
    }

    /** The ratios of the places that were short, the lowest first: of two such lists the greater is better levelled. */
    public static List<Rasio> levels(List<Tempat> before, List<Tempat> after) {
        List<Rasio> levels = new ArrayList<>();
        for (Tempat place : before) {
            if (place.kurang() > 0) {
                after.stream().filter(other -> other.compareTo(place) == 0).forEach(other -> levels.add(other.rasio()));
            }
        }
        levels.sort(Comparator.naturalOrder());
        return levels;
    }

    /** Positive when the first list is better levelled. */
    public static int compare(List<Rasio> one, List<Rasio> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
