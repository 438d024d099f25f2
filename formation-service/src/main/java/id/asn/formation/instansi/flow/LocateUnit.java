package id.asn.formation.instansi.flow;

import id.asn.formation.instansi.UnitKerja;
import id.asn.formation.wilayah.WilayahTidakDikenal;
import id.asn.formation.wilayah.store.WilayahStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a unit into a registered wilayah. */
@ApplicationScoped
public class LocateUnit {
    private final WilayahStore wilayah;

    LocateUnit(WilayahStore wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * Says by its code in which wilayah the unit serves.
     *
     * @param kode null when none is known
     * @throws WilayahTidakDikenal when nobody registered it
     */
    public void locate(UnitKerja unit, String kode) {
        if (kode != null && !wilayah.knows(kode)) {
            throw new WilayahTidakDikenal("/wilayah", kode);
        }
        unit.locate(kode);
    }
}
