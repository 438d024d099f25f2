package id.asn.formation.instansi.flow;

import id.asn.formation.instansi.Instansi;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.instansi.PusatTanpaProvinsi;
import id.asn.formation.wilayah.WilayahTidakDikenal;
import id.asn.formation.wilayah.store.WilayahStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a regional agency into a registered province. */
@ApplicationScoped
public class LocateInstansi {
    private final WilayahStore wilayah;

    LocateInstansi(WilayahStore wilayah) {
        this.wilayah = wilayah;
    }

    /**
     * Says by its code in which province the agency lies.
     *
     * @param kode two digits; null when it is not said
     * @throws PusatTanpaProvinsi when the agency serves the whole country
     * @throws WilayahTidakDikenal when nobody registered the province
     */
    public void locate(Instansi instansi, String kode) {
        if (kode != null && instansi.jenis() == JenisInstansi.PUSAT) {
            throw new PusatTanpaProvinsi(kode);
        }
        if (kode != null && !wilayah.knows(kode)) {
            throw new WilayahTidakDikenal("/provinsi", kode);
        }
        instansi.locate(kode);
    }
}
