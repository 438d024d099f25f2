package id.asn.applicant.sanggah.store;

import id.asn.applicant.sanggah.Sanggah;
import id.asn.applicant.sanggah.SanggahStatus;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Objections: the person's own, or those to the agency. */
@ApplicationScoped
public class SanggahStore implements PanacheRepositoryBase<Sanggah, UUID> {
    private static final String UNLISTED = """
            select s.lamaran_id from sanggah s
             where s.instansi = :instansi and s.tahun = :tahun and s.status in ('DITERIMA', 'DITOLAK')
               and s.lamaran_id <> all (cast(:lewati as uuid[]))
               and not exists (select from pengumuman_administrasi_baris b
                                where b.pengumuman_id = :id and b.lamaran_id = s.lamaran_id)
             order by s.urut limit :banyak
            """;
    private static final String THESE = """
            select s.* from sanggah s
             where s.lamaran_id = any (cast(:ini as uuid[])) and s.status in ('DITERIMA', 'DITOLAK')
               and not exists (select from pengumuman_administrasi_baris b
                                where b.pengumuman_id = :id and b.lamaran_id = s.lamaran_id)
             order by s.urut
            """;
    private static final String MOVES = """
            insert into sanggah_langkah (sanggah_id, nomor, tindakan, oleh, lewat, pada)
            select s.id, (select count(*) from sanggah_langkah k where k.sanggah_id = s.id), 'UMUMKAN', :oleh, :lewat, :pada
              from pengumuman_administrasi_baris b join sanggah s on s.lamaran_id = b.lamaran_id
             where b.pengumuman_id = :id and s.status in ('DITERIMA', 'DITOLAK')
            """;
    private static final String TURN = """
            update sanggah s set status = 'DIUMUMKAN', sejak = :pada, versi = s.versi + 1
              from pengumuman_administrasi_baris b
             where b.pengumuman_id = :id and b.lamaran_id = s.lamaran_id and s.status in ('DITERIMA', 'DITOLAK')
            """;

    /** What the person objected to in the year. */
    public Optional<Sanggah> ofPerson(UUID pelamar, int tahun) {
        return find("disanggah.pelamarId = ?1 and disanggah.tahun = ?2", pelamar, tahun)
                .firstResultOptional();
    }

    /** All that the person ever objected to, in order. */
    public List<Sanggah> allOf(UUID pelamar) {
        return list("disanggah.pelamarId = ?1 order by urut", pelamar);
    }

    /** The one on this lamaran. */
    public Optional<Sanggah> onLamaran(UUID lamaran) {
        return find("disanggah.lamaranId", lamaran).firstResultOptional();
    }

    /** Those to the agency in this status, oldest first, after the key. */
    public List<Sanggah> queue(String instansi, SanggahStatus status, long after, int fetch) {
        return find("disanggah.instansi = ?1 and status = ?2 and urut > ?3 order by urut", instansi, status, after)
                .range(0, fetch - 1)
                .list();
    }

    /** Those to the agency that should have been answered by then, oldest first, after the key. */
    public List<Sanggah> overdue(String instansi, Instant now, long after, int fetch) {
        return find(
                        "disanggah.instansi = ?1 and status = ?2 and tenggat <= ?3 and urut > ?4 order by urut",
                        instansi,
                        SanggahStatus.DIAJUKAN,
                        now,
                        after)
                .range(0, fetch - 1)
                .list();
    }

    /** One to the agency; another agency's is not there. */
    public Sanggah to(UUID id, String instansi) {
        return find("id = ?1 and disanggah.instansi = ?2", id, instansi)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("sanggah", id));
    }

    /** The same, locked until the end of the transaction. */
    public Sanggah lockTo(UUID id, String instansi) {
        return find("id = ?1 and disanggah.instansi = ?2", id, instansi)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("sanggah", id));
    }

    /** The agency's of the year that wait for an answer. */
    public long unanswered(String instansi, int tahun) {
        return count(
                "disanggah.instansi = ?1 and disanggah.tahun = ?2 and status = ?3",
                instansi,
                tahun,
                SanggahStatus.DIAJUKAN);
    }

    /** The lamaran of the first of the agency's that are answered and not on the announcement's list, but for these. */
    @SuppressWarnings("unchecked")
    public List<UUID> unlisted(PengumumanAdministrasi due, int most, Collection<UUID> aside) {
        return getEntityManager()
                .createNativeQuery(UNLISTED, UUID.class)
                .setParameter("id", due.id())
                .setParameter("instansi", due.rencana().instansi())
                .setParameter("tahun", due.rencana().tahun())
                .setParameter("lewati", aside.toArray(new UUID[0]))
                .setParameter("banyak", most)
                .getResultList();
    }

    /** Those on these lamaran that are not on the list yet; copies, for the rows turn with the announcement. */
    @SuppressWarnings("unchecked")
    public List<Sanggah> unlisted(PengumumanAdministrasi due, List<UUID> lamaran) {
        List<Sanggah> found = getEntityManager()
                .createNativeQuery(THESE, Sanggah.class)
                .setParameter("id", due.id())
                .setParameter("ini", lamaran.toArray(new UUID[0]))
                .getResultList();
        found.forEach(it -> {
            it.langkah();
            getEntityManager().detach(it);
        });
        return found;
    }

    /** Turns all those that are on the announcement's list. */
    public void announce(UUID pengumuman, Actor actor, Instant now) {
        getEntityManager()
                .createNativeQuery(MOVES)
                .setParameter("id", pengumuman)
                .setParameter("oleh", actor.person())
                .setParameter("lewat", actor.client())
                .setParameter("pada", now)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(TURN)
                .setParameter("id", pengumuman)
                .setParameter("pada", now)
                .executeUpdate();
    }

    /** The first of the agency's of the year that are answered and not told. */
    public List<Sanggah> answered(String instansi, int tahun, int most) {
        return find(
                        "disanggah.instansi = ?1 and disanggah.tahun = ?2 and status in ?3 order by urut",
                        instansi,
                        tahun,
                        List.of(SanggahStatus.DITERIMA, SanggahStatus.DITOLAK))
                .range(0, most - 1)
                .list();
    }
}
