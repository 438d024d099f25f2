package id.asn.applicant.notifikasi.store;

import id.asn.applicant.notifikasi.KeadaanSurel;
import id.asn.applicant.notifikasi.Laju;
import id.asn.applicant.notifikasi.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;

/**
 * Mails that wait; reminders and the news of a later close, which go to many at once, go behind everything else, and none
 * after the close that it speaks of. Only the first waiting
 * message of a person can be taken; while an instance holds it, or it waits for its next attempt, that person's later ones
 * stay, and everybody else's go on. Each method is a short transaction of its own:
 * none is open while the mail server is asked.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class KirimanStore {
    private static final String EXPIRE = """
        update pesan set surel = 'KEDALUWARSA'
         where id in (select id from pesan
                       where surel = 'MENUNGGU' and dibuat_pada < clock_timestamp() - make_interval(secs => :umur)
                       order by dibuat_pada limit 1000 for update skip locked)
        """;
    private static final String PAST = """
        update pesan set surel = 'KEDALUWARSA'
         where id in (select id from pesan where surel = 'MENUNGGU' and kedaluwarsa_pada <= clock_timestamp()
                       order by kedaluwarsa_pada limit 1000 for update skip locked)
        """;
    private static final String TAKE = """
        with kini as (
            select least(:laju, jatah + :laju * extract(epoch from clock_timestamp() - pada)) as ada
              from pesan_laju for update)
        update pesan_laju set jatah = ada - least(:banyak, floor(ada)), pada = clock_timestamp() from kini
        returning cast(least(:banyak, floor(ada)) as int)
        """;
    private static final String CLAIM = """
        with kepala as (
            select p.id from pesan p
             where p.surel = 'MENUNGGU' and p.coba_lagi_pada <= clock_timestamp()
               and (p.kedaluwarsa_pada is null or p.kedaluwarsa_pada > clock_timestamp())
               and not exists (select from pesan q where q.pelamar_id = p.pelamar_id and q.surel = 'MENUNGGU'
                                                     and q.urut < p.urut)
             order by (p.jenis in ('DRAF_MENJELANG_TUTUP', 'TENGGAT_DIPERPANJANG')), p.coba_lagi_pada, p.urut limit :banyak for update of p skip locked)
        update pesan m set percobaan = m.percobaan + 1,
               coba_lagi_pada = clock_timestamp() + make_interval(secs => :sewa)
          from kepala where m.id = kepala.id
        returning m.id, m.urut, m.pelamar_id, m.jenis, cast(m.isi as text) as isi, m.dibuat_pada, m.surel,
                  m.dikirim_pada, m.percobaan
        """;
    private static final String RETURN = "update pesan_laju set jatah = jatah + :sisa";
    private static final String SETTLE = """
        update pesan set surel = :surel, gagal = :gagal,
               dikirim_pada = case when :surel = 'TERKIRIM' then clock_timestamp() end
         where id = :id and surel = 'MENUNGGU'
        """;
    private static final String LATER = """
        update pesan set gagal = :gagal, coba_lagi_pada = clock_timestamp() + make_interval(secs => :jeda)
         where id = :id and surel = 'MENUNGGU'
        """;

    private final EntityManager entities;

    KirimanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** A message that this instance holds, at its so many-th attempt. */
    public record Kiriman(Pesan pesan, int percobaan) {}

    /** Takes up to so many messages, no more than the pace of the house allows now. */
    @SuppressWarnings("unchecked")
    public List<Kiriman> claim(int most, Laju pace) {
        entities.createNativeQuery(EXPIRE)
                .setParameter("umur", (double) pace.umur().toSeconds())
                .executeUpdate();
        entities.createNativeQuery(PAST).executeUpdate();
        int allowed = ((Number) entities.createNativeQuery(TAKE)
                        .setParameter("laju", pace.perDetik())
                        .setParameter("banyak", most)
                        .getSingleResult())
                .intValue();
        List<Tuple> rows = entities.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("banyak", allowed)
                .setParameter("sewa", (double) pace.sewa().toSeconds())
                .getResultList();
        entities.createNativeQuery(RETURN)
                .setParameter("sisa", allowed - rows.size())
                .executeUpdate();
        return rows.stream()
                .map(row -> new Kiriman(
                        PesanStore.pesan(row),
                        row.get("percobaan", Number.class).intValue()))
                .toList();
    }

    /** What became of it in the end. */
    public void settle(Pesan pesan, KeadaanSurel outcome, String why) {
        entities.createNativeQuery(SETTLE)
                .setParameter("id", pesan.id())
                .setParameter("surel", outcome.name())
                .setParameter("gagal", why)
                .executeUpdate();
    }

    /** It failed and is tried again after the pause. */
    public void postpone(Pesan pesan, Duration pause, String why) {
        entities.createNativeQuery(LATER)
                .setParameter("id", pesan.id())
                .setParameter("jeda", pause.toMillis() / 1000.0)
                .setParameter("gagal", why)
                .executeUpdate();
    }
}
