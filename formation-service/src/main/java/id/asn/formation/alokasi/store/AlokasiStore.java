package id.asn.formation.alokasi.store;

import id.asn.formation.alokasi.Alokasi;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was allotted. */
@ApplicationScoped
public class AlokasiStore implements PanacheRepositoryBase<Alokasi, UUID> {

    /** Everything an agency was allotted for a year. */
    public List<Alokasi> of(String instansi, int tahun) {
        return list("instansi = ?1 and tahun = ?2 order by jenisPengadaan, kategori", instansi, tahun);
    }
}
