package id.asn.selection.hasil.store;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.Tahap;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Result versions. */
@ApplicationScoped
public class HasilStore implements PanacheRepositoryBase<Hasil, UUID> {

    /**
     * What a list asks for; null stands for any.
     *
     * @param announcedOnly only what everybody may know of
     */
    public record Saringan(String instansi, Integer tahun, Tahap tahap, boolean announcedOnly) {}

    /** The version computed last. */
    public Optional<Hasil> latest(int tahun, String instansi, Tahap tahap) {
        return find("tahun = ?1 and instansi = ?2 and tahap = ?3 order by nomorVersi desc", tahun, instansi, tahap)
                .firstResultOptional();
    }

    /** The version in force. */
    public Optional<Hasil> announced(int tahun, String instansi, Tahap tahap) {
        return find(
                        "tahun = ?1 and instansi = ?2 and tahap = ?3 and status = ?4",
                        tahun,
                        instansi,
                        tahap,
                        StatusHasil.DIUMUMKAN)
                .firstResultOptional();
    }

    /** Versions in the order they were computed. */
    public List<Hasil> list(Saringan saringan, long after, int count) {
        String query = """
            urut > ?1 and (?2 is null or instansi = ?2) and (?3 is null or tahun = ?3)
            and (?4 is null or tahap = ?4) and (?5 = false or status <> ?6) order by urut
            """;
        return find(
                        query,
                        after,
                        saringan.instansi(),
                        saringan.tahun(),
                        saringan.tahap(),
                        saringan.announcedOnly(),
                        StatusHasil.DIHITUNG)
                .range(0, count - 1)
                .list();
    }

    /** Computing and announcing the same agency's year go one after the other; the lock ends with the transaction. */
    public void lock(int tahun, String instansi) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:kunci, 0)) as text)")
                .setParameter("kunci", "hasil " + tahun + " " + instansi)
                .getSingleResult();
    }
}
