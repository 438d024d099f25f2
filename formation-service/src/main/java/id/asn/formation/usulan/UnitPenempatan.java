package id.asn.formation.usulan;

import id.asn.formation.instansi.UnitKerja;
import jakarta.persistence.Embeddable;

/** Where the people of a line will work, in the words the tree of units had when the line was written. */
@Embeddable
public record UnitPenempatan(String kode, String nama, String jalur) {

    /** As the tree stands now. */
    public static UnitPenempatan of(UnitKerja unit) {
        return new UnitPenempatan(unit.kode(), unit.nama(), unit.jalur());
    }
}
