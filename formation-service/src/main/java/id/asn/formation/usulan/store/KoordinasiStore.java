package id.asn.formation.usulan.store;

import id.asn.formation.usulan.KoordinasiUsulan;
import id.asn.formation.usulan.NomorVersi;
import id.asn.formation.usulan.Usulan;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What governors coordinated, and what they are still asked to. */
@ApplicationScoped
public class KoordinasiStore implements PanacheRepositoryBase<KoordinasiUsulan, NomorVersi> {
    private static final String OF_PROVINCE = """
            from Usulan u join Instansi i on i.kode = u.instansi join Instansi p on p.provinsi = i.provinsi
            where p.kode = ?1 and p.bentuk = PROV and i.bentuk is distinct from PROV and u.koordinasi is not null
              and u.koordinasi <> TIDAK_PERLU and (?2 is null or u.tahun = ?2)
              and (?3 is null or ?3 = true and u.koordinasi = SELESAI or ?3 = false and u.koordinasi <> SELESAI)
              and u.urut > ?4
            order by u.urut
            """;

    private final UsulanStore usulan;

    KoordinasiStore(UsulanStore usulan) {
        this.usulan = usulan;
    }

    /** Those of a usulan, oldest version first. */
    public List<KoordinasiUsulan> of(UUID id) {
        return list("nomor.usulanId = ?1 order by nomor.nomor", id);
    }

    /**
     * Signed usulan of the kabupaten and kota of one province, in the order of creation.
     *
     * @param provinsi code of the province's agency
     * @param selesai only those coordinated already, or only those not yet; null for both
     */
    public Page<Usulan> page(String provinsi, Integer tahun, Boolean selesai, String after, Limit limit) {
        var found = usulan.find("select u " + OF_PROVINCE, provinsi, tahun, selesai, Cursor.after(after));
        return Page.of(found.page(0, limit.fetch()).list(), limit, Usulan::urut);
    }
}
