package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.Letak;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** How what is kept per place is found: at one, or at many of one agency and year in one question. */
final class DiTempat {
    static final String SATU = "tahun = ?1 and instansi = ?2 and unit.kode = ?3 and jabatan.kode = ?4";

    /** The units alone narrow it down; the pairs, joined by a blank that no code holds, name the places. */
    static final String BANYAK =
            "tahun = ?1 and instansi = ?2 and unit.kode in ?3 and concat(unit.kode, ' ', jabatan.kode) in ?4";

    private DiTempat() {}

    static Object[] satu(Letak letak) {
        return new Object[] {letak.tahun(), letak.instansi(), letak.unit(), letak.jabatan()};
    }

    static Object[] banyak(Collection<Letak> places) {
        Letak any = places.iterator().next();
        Set<String> units = places.stream().map(Letak::unit).collect(Collectors.toSet());
        Set<String> pairs =
                places.stream().map(at -> at.unit() + " " + at.jabatan()).collect(Collectors.toSet());
        return new Object[] {any.tahun(), any.instansi(), units, pairs};
    }
}
