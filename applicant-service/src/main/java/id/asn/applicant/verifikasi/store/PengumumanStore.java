package id.asn.applicant.verifikasi.store;

import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.PengumumanStatus;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Announcements: to everybody once they are told, to the agency from the day they are set. */
@ApplicationScoped
public class PengumumanStore implements PanacheRepositoryBase<PengumumanAdministrasi, UUID> {
    private static final String TOLD = "tahun = ?1 and status = ?2 and urut > ?3";
    private static final String DUE = """
            select id from pengumuman_administrasi
            where status = 'DIJADWALKAN' and waktu <= clock_timestamp() and id <> all (cast(:lewati as uuid[])) order by waktu limit 1
            """;
    private static final String TELLING = """
            select p.id from pengumuman_administrasi_baris b join pengumuman_administrasi p on p.id = b.pengumuman_id
            where b.lamaran_id = :id and p.status = 'DIUMUMKAN' order by p.nomor limit 1
            """;
    private static final String TAKE = """
            select id from pengumuman_administrasi
            where status = 'DIJADWALKAN' and waktu <= clock_timestamp() and id = :id for update skip locked
            """;

    /** The told ones after the key, of one agency or of all. */
    public List<PengumumanAdministrasi> told(int tahun, String instansi, long after, int fetch) {
        PanacheQuery<PengumumanAdministrasi> all = instansi == null
                ? find(TOLD + " order by urut", tahun, PengumumanStatus.DIUMUMKAN, after)
                : find(TOLD + " and instansi = ?4 order by urut", tahun, PengumumanStatus.DIUMUMKAN, after, instansi);
        return all.range(0, fetch - 1).list();
    }

    /** One that was told; any other is not there. */
    public PengumumanAdministrasi told(UUID id) {
        return find("id = ?1 and status = ?2", id, PengumumanStatus.DIUMUMKAN)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("pengumuman", id));
    }

    /** All of the agency, after the key. */
    public List<PengumumanAdministrasi> own(String instansi, long after, int fetch) {
        return find("instansi = ?1 and urut > ?2 order by urut", instansi, after)
                .range(0, fetch - 1)
                .list();
    }

    /** One of the agency's; another agency's is not there. */
    public PengumumanAdministrasi own(UUID id, String instansi) {
        return find("id = ?1 and instansi = ?2", id, instansi)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("pengumuman", id));
    }

    /** The one that the agency has set for the year and not told yet. */
    public Optional<PengumumanAdministrasi> set(int tahun, String instansi) {
        return find("tahun = ?1 and instansi = ?2 and status = ?3", tahun, instansi, PengumumanStatus.DIJADWALKAN)
                .firstResultOptional();
    }

    /** One of the agency's, locked until the end of the transaction. */
    public PengumumanAdministrasi lockOwn(UUID id, String instansi) {
        return find("id = ?1 and instansi = ?2", id, instansi)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("pengumuman", id));
    }

    /** The agency's announcements of the year in their order, the called off among them. */
    public List<PengumumanAdministrasi> ofYear(int tahun, String instansi) {
        return list("tahun = ?1 and instansi = ?2 order by nomor", tahun, instansi);
    }

    /** The first that told of this lamaran. */
    public Optional<PengumumanAdministrasi> telling(UUID lamaran) {
        return ids(TELLING, lamaran).map(this::findById);
    }

    /** The earliest that is due, but for these. */
    @SuppressWarnings("unchecked")
    public Optional<UUID> due(List<UUID> passedOver) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(DUE, UUID.class)
                .setParameter("lewati", passedOver.toArray(new UUID[0]))
                .getResultList();
        return ids.stream().findFirst();
    }

    /** This one, if it is due still and no other instance works on it; it is held until the transaction ends. */
    public Optional<PengumumanAdministrasi> takeDue(UUID id) {
        return ids(TAKE, id).map(this::findById);
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> ids(String sql, UUID id) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return ids.stream().findFirst();
    }
}
