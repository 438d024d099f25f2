package id.asn.applicant.verifikasi.store;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What an announcement has prepared lies beside the lamaran, as lines and kept-back events; in the transaction that makes
 * the announcement told, all of them turn together. Until its commit nobody reads any of it, whatever reads.
 */
@ApplicationScoped
public class SerentakStore {
    private static final String HOLD = """
            insert into pengumuman_administrasi_kejadian (pengumuman_id, urut, jenis, subjek, data)
            values (:id, :urut, :jenis, :subjek, cast(:data as json))
            """;
    private static final String MOVES = """
            insert into lamaran_langkah (lamaran_id, nomor, tindakan, oleh, lewat, pada)
            select l.id, (select count(*) from lamaran_langkah k where k.lamaran_id = l.id),
                   case l.status when 'TMS' then 'TERIMA_SANGGAH' else 'NYATAKAN_' || b.putusan end, :oleh, :lewat, :pada
              from pengumuman_administrasi_baris b join lamaran l on l.id = b.lamaran_id
             where b.pengumuman_id = :id and l.status <> b.putusan
            """;
    private static final String REASONS = """
            insert into lamaran_alasan (lamaran_id, nomor, kode, keterangan)
            select a.lamaran_id, a.nomor, a.kode, a.keterangan
              from pengumuman_administrasi_baris b
              join lamaran l on l.id = b.lamaran_id
              join verifikasi_alasan a on a.lamaran_id = l.id
             where b.pengumuman_id = :id and b.putusan = 'TMS' and l.status = 'DIAJUKAN'
            """;
    private static final String FALLEN = """
            delete from lamaran_alasan a using pengumuman_administrasi_baris b
             where b.pengumuman_id = :id and b.putusan = 'MS' and a.lamaran_id = b.lamaran_id
            """;
    private static final String TURN = """
            update lamaran l
               set status = b.putusan, nomor_peserta = b.nomor_peserta, sejak = :pada, versi = l.versi + 1
              from pengumuman_administrasi_baris b
             where b.pengumuman_id = :id and b.lamaran_id = l.id and l.status <> b.putusan
            """;
    private static final String EVENTS = """
            with lepas as (
                delete from pengumuman_administrasi_kejadian where pengumuman_id = :id returning urut, jenis, subjek, data)
            insert into kejadian (id, jenis, subjek, data)
            select gen_random_uuid(), jenis, subjek, data from lepas order by urut
            """;
    private static final String MESSAGES = """
            insert into pesan (id, pelamar_id, jenis, isi)
            select gen_random_uuid(), l.pelamar_id, :jenis,
                   jsonb_build_object('nomor_pendaftaran', b.nomor_pendaftaran)
              from pengumuman_administrasi_baris b join lamaran l on l.id = b.lamaran_id
             where b.pengumuman_id = :id order by b.urut
            """;
    private static final String NUMBERS = """
            select nomor_pendaftaran from verifikasi where lamaran_id = any (cast(:ini as uuid[])) order by urut
            """;

    private final EntityManager entities;

    SerentakStore(EntityManager entities) {
        this.entities = entities;
    }

    /** A copy on which the verdict is pronounced and judged; the row itself stays as it is until the announcement. */
    public Lamaran copy(Lamaran it) {
        it.langkah();
        it.alasan();
        entities.detach(it);
        return it;
    }

    /** Keeps an event back until the announcement is told. */
    public void hold(UUID pengumuman, Lamaran it, String type, String data) {
        entities.createNativeQuery(HOLD)
                .setParameter("id", pengumuman)
                .setParameter("urut", it.urut())
                .setParameter("jenis", type)
                .setParameter("subjek", it.nomorPeserta().orElseThrow())
                .setParameter("data", data)
                .executeUpdate();
    }

    /** Turns every lamaran of the list, and releases events and messages. */
    public void reveal(UUID pengumuman, Actor actor, Instant now) {
        of(MOVES, pengumuman)
                .setParameter("oleh", actor.person())
                .setParameter("lewat", actor.client())
                .setParameter("pada", now)
                .executeUpdate();
        of(REASONS, pengumuman).executeUpdate();
        of(FALLEN, pengumuman).executeUpdate();
        of(TURN, pengumuman).setParameter("pada", now).executeUpdate();
        of(EVENTS, pengumuman).executeUpdate();
        of(MESSAGES, pengumuman)
                .setParameter("jenis", JenisPesan.HASIL_ADMINISTRASI.name())
                .executeUpdate();
    }

    /** Registration numbers of these lamaran, in their order. */
    @SuppressWarnings("unchecked")
    public List<String> numbers(Collection<UUID> lamaran) {
        return entities.createNativeQuery(NUMBERS, String.class)
                .setParameter("ini", lamaran.toArray(new UUID[0]))
                .getResultList();
    }

    private Query of(String sql, UUID pengumuman) {
        return entities.createNativeQuery(sql).setParameter("id", pengumuman);
    }
}
