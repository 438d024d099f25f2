package id.asn.formation.pemerataan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A redistribution before recruiting. It is binding on nobody: an officer reads it and decides.
 *
 * @param sebelum the places as they are, in order of rumpun and unit
 * @param pemindahan in order of their numbers
 */
public record Usul(List<Tempat> sebelum, List<Pemindahan> pemindahan) {

    /** The places as they would be, in the same order. */
    public List<Tempat> sesudah() {
        SortedMap<Tempat, Tempat> changed = new TreeMap<>();
        for (Pemindahan move : pemindahan) {
            changed.put(move.dari(), move.dariSesudah());
            changed.put(move.ke(), move.keSesudah());
        }
        return sebelum.stream().map(place -> changed.getOrDefault(place, place)).toList();
    }

    /** Persons who would move. */
    public long orang() {
        return pemindahan.stream().mapToLong(Pemindahan::jumlah).sum();
    }

    /** Metres that all of them would move together. */
    public long meter() {
        return pemindahan.stream()
                .mapToLong(move -> (long) move.jumlah() * move.jarak().meter())
                .sum();
    }
}
