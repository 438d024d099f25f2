package id.asn.applicant.antrean.store;

import id.asn.applicant.antrean.Benih;
import id.asn.applicant.antrean.GelombangBaru;
import id.asn.applicant.antrean.Laju;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Rounds and their rates as Panselnas sets them; the database lets none be changed back. */
@ApplicationScoped
public class GelombangStore {
    private final EntityManager entities;

    GelombangStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a new round under a fresh seed; its numbers follow the last that the act's former round gave out. */
    public void create(UUID id, GelombangBaru wanted) {
        String sql = """
                insert into antrean_gelombang (id, tahun, kegiatan, dibuka, masa_menit, lepas_menit, benih, awal)
                select :id, :tahun, :kegiatan, :dibuka, :masa, :lepas, :benih, last_value from %s
                """.formatted(TiketStore.sequence(wanted.kegiatan()));
        entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("tahun", wanted.tahun())
                .setParameter("kegiatan", wanted.kegiatan().name())
                .setParameter("dibuka", wanted.dibuka())
                .setParameter("masa", wanted.masaMenit())
                .setParameter("lepas", wanted.lepasMenit())
                .setParameter("benih", Benih.fresh().bytes())
                .executeUpdate();
    }

    /** Holds the round until the transaction ends: of two changes of rate the second sees the first. */
    public void lock(UUID id) {
        entities.createNativeQuery("select 1 from antrean_gelombang where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** Adds a rate behind those that the round has. */
    public void append(UUID id, Laju rate) {
        String sql = """
                insert into antrean_laju (gelombang, nomor, per_menit, sejak, dasar, alasan, oleh, lewat, pada)
                select :id, count(*), :banyak, :sejak, :dasar, :alasan, :oleh, :lewat, clock_timestamp()
                  from antrean_laju where gelombang = :id
                """;
        entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("banyak", rate.perMenit())
                .setParameter("sejak", rate.sejak())
                .setParameter("dasar", rate.dasar())
                .setParameter("alasan", rate.alasan())
                .setParameter("oleh", rate.oleh())
                .setParameter("lewat", rate.lewat())
                .executeUpdate();
    }

    /** Ends the round now. */
    public void close(UUID id, String alasan, Actor actor) {
        String sql = """
                update antrean_gelombang
                   set ditutup_pada = clock_timestamp(), ditutup_oleh = :oleh, ditutup_lewat = :lewat, alasan_tutup = :alasan
                 where id = :id
                """;
        entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("oleh", actor.person())
                .setParameter("lewat", actor.client())
                .setParameter("alasan", alasan)
                .executeUpdate();
    }
}
