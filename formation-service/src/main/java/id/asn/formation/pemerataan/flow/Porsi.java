package id.asn.formation.pemerataan.flow;

import id.asn.formation.pemerataan.Tempat;
import java.util.Optional;

/** So many persons of a place, given or taken. */
record Porsi(Tempat tempat, int jumlah) {

    /** What is left of it, if anything is. */
    Optional<Porsi> less(int persons) {
        return persons == jumlah ? Optional.empty() : Optional.of(new Porsi(tempat, jumlah - persons));
    }
}
