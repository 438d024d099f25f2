package id.asn.bench.redistribusi;

import id.asn.formation.pemerataan.Lokasi;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.wilayah.Titik;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A province that nobody governs, always the same: units spread over its kecamatan, each with posts of every jabatan group.
 * The nearer a kecamatan lies to the capital, the fuller its posts, so that thousands of people are in the wrong place.
 */
final class Province {
    static final int UNITS = 5_000;
    static final int GROUPS = 50;

    private static final int MOST_NEED = 8;
    private static final double CENTRE_FILL = 1.3;
    private static final double EDGE_FILL = 0.7;
    private static final double WEST = 110.7;
    private static final double SOUTH = -3.5;
    private static final double WIDTH = 5.0;
    private static final double HEIGHT = 4.3;

    private final Random random = new Random(62);
    private final List<Lokasi> kecamatan = new ArrayList<>();
    private final List<Double> fill = new ArrayList<>();

    private Province(int kecamatanCount) {
        for (int i = 0; i < kecamatanCount; i++) {
            double east = random.nextDouble();
            double north = random.nextDouble();
            Titik titik = new Titik(degrees(SOUTH + north * HEIGHT), degrees(WEST + east * WIDTH));
            kecamatan.add(new Lokasi(String.format(Locale.ROOT, "62.%04d", i), "Kecamatan " + i, titik));
            double edge = Math.min(1, 2 * Math.hypot(east - 0.5, north - 0.5));
            fill.add(CENTRE_FILL + (EDGE_FILL - CENTRE_FILL) * edge);
        }
    }

    /** Every group in every unit. */
    static List<Tempat> places(int kecamatanCount) {
        Province province = new Province(kecamatanCount);
        List<Tempat> places = new ArrayList<>(UNITS * GROUPS);
        for (int i = 0; i < UNITS; i++) {
            int at = province.random.nextInt(kecamatanCount);
            Unit unit = new Unit(String.format(Locale.ROOT, "U%04d", i), "Unit " + i, province.kecamatan.get(at));
            for (int group = 0; group < GROUPS; group++) {
                places.add(province.place(unit, group, province.fill.get(at)));
            }
        }
        return places;
    }

    private Tempat place(Unit unit, int group, double fullness) {
        int need = 1 + random.nextInt(MOST_NEED);
        int people = (int) Math.round(need * fullness * (0.5 + random.nextDouble()));
        return new Tempat(unit, String.format(Locale.ROOT, "RUMPUN-%02d", group), need, people);
    }

    private static BigDecimal degrees(double value) {
        return new BigDecimal(String.format(Locale.ROOT, "%.6f", value));
    }
}
