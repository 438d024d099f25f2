package id.asn.applicant.hak.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Erases in the database what names a person. */
@ApplicationScoped
public class HapusStore {
    private final EntityManager entities;

    HapusStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for every upload that records its file in a lamaran of the person, and lets none record after. */
    public void lockApplications(UUID id) {
        entities.createNativeQuery("select id from lamaran where pelamar_id = :id order by id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** Destroys the person's key and all that names the person; the row and its blind index stay. */
    public void erasePerson(UUID id, String akun) {
        change("""
                update pelamar
                   set versi = versi + 1, dihapus_pada = now(), akun = 'terhapus-' || id, nik_kunci = null,
                       nik_sandi = null, nama = null, profil = null, kk_sandi = null, surel_sandi = null,
                       telepon_sandi = null, alamat_sandi = null, ktp_kabupaten_sandi = null, ipk = 0,
                       tanggal_lahir = date_trunc('year', tanggal_lahir)
                 where id = :id
                """, id);
        change("delete from pelamar_fakta where pelamar_id = :id", id);
        change("update lamaran set isi = '{}' where pelamar_id = :id and isi is not null", id);
        change("delete from pemeriksaan_nik where pelamar_id = :id", id);
        eraseWords(id);
        // answers kept for repeated requests hold what was answered
        entities.createNativeQuery("delete from idempotensi where right(pemanggil, length(:akun) + 1) = '/' || :akun")
                .setParameter("akun", akun)
                .executeUpdate();
    }

    private void eraseWords(UUID id) {
        String own = " where lamaran_id in (select id from lamaran where pelamar_id = :id)";
        change("""
                update sanggah set uraian = '(dihapus)', bukti_isi = '{}',
                       keterangan = case when keterangan is not null then '(dihapus)' end
                 where pelamar_id = :id
                """, id);
        change("update lamaran_alasan set keterangan = '(dihapus)'" + own, id);
        change("update verifikasi_alasan set keterangan = '(dihapus)'" + own, id);
        change("update verifikasi_butir set catatan = null" + own, id);
        change("update verifikasi_langkah set isi = null" + own + " and isi is not null", id);
        change("update meterai set keterangan = null" + own, id);
        change("update tinjauan_nik set catatan = '(dihapus)' where pelamar_id = :id", id);
        change("update pesan set gagal = null where pelamar_id = :id and gagal is not null", id);
    }

    private void change(String sql, UUID id) {
        entities.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }

    /** Forgets the person's documents, and has their bytes thrown away once this transaction stands; answers how many. */
    public int eraseDocuments(UUID id) {
        return entities.createNativeQuery("""
                with gone as (
                    delete from dokumen where lamaran_id in (select id from lamaran where pelamar_id = :id)
                    returning kunci)
                insert into berkas_buangan (kunci, sejak) select kunci, clock_timestamp() from gone
                """).setParameter("id", id).executeUpdate();
    }
}
