package id.asn.formation.pemerataan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How an agency's people are spread.
 *
 * @param kurang the places below the lower bound, the emptiest first
 * @param lebih the places above the upper bound, the fullest first
 */
public record Pengukuran(
        Ukuran jumlah,
        Ketimpangan ketimpangan,
        List<Kelompok> kecamatan,
        List<Kelompok> unit,
        List<Kelompok> rumpun,
        List<Tempat> kurang,
        List<Tempat> lebih) {
    private static final Comparator<Tempat> EMPTIEST =
            Comparator.comparing(Tempat::rasio).thenComparing(Comparator.naturalOrder());
    private static final Comparator<Tempat> FULLEST =
            Comparator.comparing(Tempat::rasio).reversed().thenComparing(Comparator.naturalOrder());

    /** Measures the places. */
    public static Pengukuran of(List<Tempat> places, Ambang ambang) {
        return new Pengukuran(
                Ukuran.of(places),
                Ketimpangan.of(places),
                groups(
                        places,
                        place -> place.unit().lokasi().kunci(),
                        place -> place.unit().lokasi().nama(),
                        ambang),
                groups(
                        places,
                        place -> place.unit().kode(),
                        place -> place.unit().nama(),
                        ambang),
                groups(places, Tempat::rumpun, place -> null, ambang),
                named(places, ambang, Keadaan.KURANG, EMPTIEST),
                named(places, ambang, Keadaan.LEBIH, FULLEST));
    }

    private static List<Tempat> named(List<Tempat> places, Ambang ambang, Keadaan wanted, Comparator<Tempat> order) {
        return places.stream()
                .filter(place -> ambang.judge(place.rasio()) == wanted)
                .sorted(order)
                .toList();
    }

    private static List<Kelompok> groups(
            List<Tempat> places, Function<Tempat, String> kode, Function<Tempat, String> nama, Ambang ambang) {
        SortedMap<String, List<Tempat>> groups = new TreeMap<>();
        places.forEach(place -> groups.computeIfAbsent(kode.apply(place), first -> new ArrayList<>())
                .add(place));
        boolean anySurplus = groups.values().stream()
                .anyMatch(of -> ambang.judge(Ukuran.of(of).rasio()) == Keadaan.LEBIH);
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), nama.apply(group.getValue().get(0)), group.getValue(), ambang))
                .map(group -> anySurplus ? flagged(group) : group)
                .toList();
    }

    private static Kelompok group(String kode, String nama, List<Tempat> of, Ambang ambang) {
        Ukuran sum = Ukuran.of(of);
        return new Kelompok(kode, nama, sum, Ketimpangan.of(of), ambang.judge(sum.rasio()), false);
    }

    private static Kelompok flagged(Kelompok group) {
        return new Kelompok(
                group.kode(),
                group.nama(),
                group.ukuran(),
                group.ketimpangan(),
                group.keadaan(),
                group.keadaan() == Keadaan.KURANG);
    }
}
