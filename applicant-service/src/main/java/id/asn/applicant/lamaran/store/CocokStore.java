package id.asn.applicant.lamaran.store;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.lamaran.syarat.Kecocokan.Cocok;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PelamarBelumTerdaftar;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who asks what fits, and the formasi that are told. */
@ApplicationScoped
public class CocokStore {
    private final EntityManager entities;

    CocokStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The account of the signed-in person, who must have one. */
    public Pelamar registered(String akun) {
        return entities.createQuery("from Pelamar where akun = ?1", Pelamar.class)
                .setParameter(1, akun)
                .getResultStream()
                .findFirst()
                .orElseThrow(PelamarBelumTerdaftar::new);
    }

    /** The announced formasi with this key. */
    public Formasi formasi(UUID id) {
        Formasi found = entities.find(Formasi.class, id);
        if (found == null) {
            throw new NotHere("formasi", id);
        }
        return found;
    }

    /** The formasi of a page, by key. */
    public Map<UUID, Formasi> formasi(List<Cocok> page) {
        return entities.createQuery("from Formasi where id in ?1", Formasi.class)
                .setParameter(1, page.stream().map(Cocok::formasiId).toList())
                .getResultStream()
                .collect(Collectors.toMap(Formasi::id, Function.identity()));
    }
}
