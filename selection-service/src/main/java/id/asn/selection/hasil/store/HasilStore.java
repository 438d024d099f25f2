package id.asn.selection.hasil.store;

import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.Tahap;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The version of the same agency, year and stage computed before this one. */
    public Optional<Hasil> before(Hasil later) {
        return find(
                        "tahun = ?1 and instansi = ?2 and tahap = ?3 and nomorVersi < ?4 order by nomorVersi desc",
                        later.tahun(),
                        later.instansi(),
                        later.tahap(),
                        later.nomorVersi())
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
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("instansi", saringan.instansi());
        wanted.put("tahun", saringan.tahun());
        wanted.put("tahap", saringan.tahap());
        wanted.values().removeIf(Objects::isNull);
        StringBuilder query = new StringBuilder("urut > :after");
        wanted.keySet().forEach(name -> query.append(" and %1$s = :%1$s".formatted(name)));
        wanted.put("after", after);
        if (saringan.announcedOnly()) {
            query.append(" and status <> :dihitung");
            wanted.put("dihitung", StatusHasil.DIHITUNG);
        }
        return find(query + " order by urut", wanted).range(0, count - 1).list();
    }

    /** Computing and announcing the same agency's year go one after the other; the lock ends with the transaction. */
    public void lock(int tahun, String instansi) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:kunci, 0)) as text)")
                .setParameter("kunci", "hasil " + tahun + " " + instansi)
                .getSingleResult();
    }
}
