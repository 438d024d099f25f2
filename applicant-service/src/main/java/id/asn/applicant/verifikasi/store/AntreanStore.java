package id.asn.applicant.verifikasi.store;

import id.asn.applicant.verifikasi.Verifikasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes files off an agency's queue, oldest first. Rows that another transaction holds are passed over, so that two
 * verifiers who ask at once are given different files, and neither waits.
 */
@ApplicationScoped
public class AntreanStore {
    /** Whoever applied does not verify; whoever took the first look does not take the second. */
    private static final String NOT_OWN = " and pelamar_id not in (select p.id from pelamar p where p.akun = :orang)";

    private static final String NOT_FIRST = NOT_OWN + " and pemeriksa is distinct from :orang";
    private static final String HEAD = "select lamaran_id from verifikasi where instansi = :instansi";
    private static final String TAIL = " order by urut limit :banyak for update skip locked";

    private final EntityManager entities;

    AntreanStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What to take.
     *
     * @param status files that wait for the first look or for the second
     * @param formasi only of this formasi; null for all
     */
    public record Permintaan(String instansi, VerifikasiStatus status, UUID formasi, int banyak) {}

    /** Files for this person: first those whose verifier's time is over, then those that nobody has. */
    public List<Verifikasi> take(Permintaan asked, String orang) {
        List<UUID> taken = new ArrayList<>(lapsed(asked, orang));
        taken.addAll(waiting(asked, orang, asked.banyak() - taken.size()));
        return locked(taken);
    }

    /** Waiting files for this person, for the secretariat to assign. */
    public List<Verifikasi> assignable(Permintaan asked, String orang) {
        return locked(waiting(asked, orang, asked.banyak()));
    }

    /** Files that this verifier has in hand, for the secretariat to take back. */
    public List<Verifikasi> heldBy(String instansi, String orang, int banyak) {
        return locked(ids(entities.createNativeQuery(HEAD + " and pemegang = :orang" + TAIL, UUID.class)
                .setParameter("instansi", instansi)
                .setParameter("orang", orang)
                .setParameter("banyak", banyak)));
    }

    private List<UUID> lapsed(Permintaan asked, String orang) {
        VerifikasiStatus held = asked.status() == VerifikasiStatus.MENUNGGU
                ? VerifikasiStatus.DIPEGANG
                : VerifikasiStatus.DIPEGANG_KEDUA;
        return rows(asked, held, " and dipegang_sampai <= clock_timestamp()", orang, asked.banyak());
    }

    private List<UUID> waiting(Permintaan asked, String orang, int banyak) {
        return rows(asked, asked.status(), "", orang, banyak);
    }

    private List<UUID> rows(Permintaan asked, VerifikasiStatus status, String more, String orang, int banyak) {
        String ofFormasi = asked.formasi() == null ? "" : " and formasi_id = :formasi";
        Query query = entities.createNativeQuery(
                        HEAD + " and status = :status" + more + ofFormasi + own(status) + TAIL, UUID.class)
                .setParameter("instansi", asked.instansi())
                .setParameter("status", status.name())
                .setParameter("orang", orang)
                .setParameter("banyak", banyak);
        return ids(asked.formasi() == null ? query : query.setParameter("formasi", asked.formasi()));
    }

    /** A file that was sent back may be looked at by the first verifier again. */
    private static String own(VerifikasiStatus status) {
        boolean second = status == VerifikasiStatus.MENUNGGU_KEDUA || status == VerifikasiStatus.DIPEGANG_KEDUA;
        return second ? NOT_FIRST : NOT_OWN;
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }

    private List<Verifikasi> locked(List<UUID> lamaran) {
        return lamaran.isEmpty()
                ? List.of()
                : entities.createQuery("from Verifikasi where lamaranId in ?1 order by urut", Verifikasi.class)
                        .setParameter(1, lamaran)
                        .getResultList();
    }
}
