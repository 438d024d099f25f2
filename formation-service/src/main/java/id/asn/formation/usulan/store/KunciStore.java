package id.asn.formation.usulan.store;

import id.asn.formation.usulan.KunciPpk;
import id.asn.formation.usulan.NomorKunci;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The registered keys. */
@ApplicationScoped
public class KunciStore implements PanacheRepositoryBase<KunciPpk, NomorKunci> {

    /** All keys an agency ever had, the one that counts first. */
    public List<KunciPpk> of(String instansi) {
        return list("nomor.instansi = ?1 order by nomor.versi desc", instansi);
    }

    /** Written. */
    public KunciPpk saved(KunciPpk kunci) {
        persistAndFlush(kunci);
        return kunci;
    }
}
