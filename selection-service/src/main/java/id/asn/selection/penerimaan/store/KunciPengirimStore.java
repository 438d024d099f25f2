package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.KunciPengirim;
import id.asn.selection.penerimaan.NomorKunci;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The registered keys of those who send scores. */
@ApplicationScoped
public class KunciPengirimStore implements PanacheRepositoryBase<KunciPengirim, NomorKunci> {

    /** All keys a program ever had, the one that counts first. */
    public List<KunciPengirim> of(String klien) {
        return list("nomor.klien = ?1 order by nomor.versi desc", klien);
    }
}
