package id.asn.formation.pemerataan;

import id.asn.formation.wilayah.Titik;
import java.util.Locale;

/**
 * Where a unit serves: a kecamatan by its national code, or by its name where nobody gave a code.
 *
 * @param kunci what tells two of them apart; empty for units that serve more than one kecamatan
 * @param nama as people call it, or null
 * @param titik the point that stands for it, or null where unknown
 */
public record Lokasi(String kunci, String nama, Titik titik) implements Comparable<Lokasi> {

    /**
     * How far two of them are reckoned to lie apart when a point of one is unknown, in metres: one step, so that any move
     * within a kecamatan is nearer. No source gives a figure: a choice of this house.
     */
    public static final int LANGKAH = 25_000;

    /** Of units that serve more than one kecamatan. */
    public static final Lokasi TERSEBAR = new Lokasi("", null, null);

    /** Known by its name only. */
    public static Lokasi named(String nama) {
        return new Lokasi(nama.strip().toUpperCase(Locale.ROOT), nama.strip(), null);
    }

    /** Nothing within one kecamatan; between two the great circle, or one step where a point is unknown. */
    public Jarak to(Lokasi other) {
        if (equals(other) && !kunci.isEmpty()) {
            return new Jarak(0, false);
        }
        if (titik == null || other.titik == null) {
            return new Jarak(LANGKAH, true);
        }
        return new Jarak(titik.meters(other.titik), false);
    }

    @Override
    public int compareTo(Lokasi other) {
        return kunci.compareTo(other.kunci);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lokasi lokasi && kunci.equals(lokasi.kunci);
    }

    @Override
    public int hashCode() {
        return kunci.hashCode();
    }
}
