package id.asn.applicant.statistik.store;

import id.asn.applicant.statistik.Hitungan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** The counters and what is not folded into them yet, always read together: a count is never late. */
@ApplicationScoped
public class StatistikStore {
    private static final String SUMS = """
        sum(kursi) as kursi, sum(draf) as draf, sum(diajukan) as diajukan, sum(ms) as ms, sum(tms) as tms
        """;
    private static final String AGENCIES = """
        select instansi as kunci, cast(instansi as bigint) as urut, %s from (
            select instansi, kursi, draf, diajukan, ms, tms from statistik_instansi where tahun = :tahun
            union all
            select instansi, kursi, draf, diajukan, ms, tms from statistik_selisih
             where tahun = :tahun and instansi is not null) semua
        group by instansi order by urut
        """.formatted(SUMS);
    private static final String FORMASI = """
        select cast(f.id as text) as kunci, f.urut, s.kursi, s.draf, s.diajukan, s.ms, s.tms from (
            select formasi_id, %s from (
                select formasi_id, kursi, draf, diajukan, ms, tms from statistik_formasi
                 where tahun = :tahun and instansi = :instansi
                union all
                select formasi_id, kursi, draf, diajukan, ms, tms from statistik_selisih
                 where tahun = :tahun and instansi = :instansi) semua
            group by formasi_id) s
          join formasi f on f.id = s.formasi_id
        order by f.urut
        """.formatted(SUMS);
    private static final String REGISTERED = """
        select coalesce(sum(terdaftar), 0) from (
            select terdaftar from statistik_pelamar where tahun = :tahun
            union all
            select terdaftar from statistik_selisih where tahun = :tahun and instansi is null) semua
        """;
    private static final String FOLD = """
        with diambil as (
            delete from statistik_selisih
             where ctid = any(array(select ctid from statistik_selisih limit :banyak for update skip locked))
            returning *),
        per_formasi as (
            insert into statistik_formasi as s (formasi_id, tahun, instansi, kursi, draf, diajukan, ms, tms)
            select formasi_id, max(tahun), max(instansi), sum(kursi), sum(draf), sum(diajukan), sum(ms), sum(tms)
              from diambil where formasi_id is not null group by formasi_id
            on conflict (formasi_id) do update set
                kursi = s.kursi + excluded.kursi, draf = s.draf + excluded.draf,
                diajukan = s.diajukan + excluded.diajukan, ms = s.ms + excluded.ms, tms = s.tms + excluded.tms),
        per_instansi as (
            insert into statistik_instansi as s (tahun, instansi, kursi, draf, diajukan, ms, tms)
            select tahun, instansi, sum(kursi), sum(draf), sum(diajukan), sum(ms), sum(tms)
              from diambil where instansi is not null group by tahun, instansi
            on conflict (tahun, instansi) do update set
                kursi = s.kursi + excluded.kursi, draf = s.draf + excluded.draf,
                diajukan = s.diajukan + excluded.diajukan, ms = s.ms + excluded.ms, tms = s.tms + excluded.tms),
        akun as (
            insert into statistik_pelamar as s (tahun, terdaftar)
            select tahun, sum(terdaftar) from diambil where instansi is null group by tahun
            on conflict (tahun) do update set terdaftar = s.terdaftar + excluded.terdaftar)
        select count(*) from diambil
        """;
    private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtextextended('statistik', 0))";
    private static final int AT_ONCE = 20_000;

    private final EntityManager entities;

    StatistikStore(EntityManager entities) {
        this.entities = entities;
    }

    /** All agencies with seats or lamaran in the year, by code. */
    public List<Hitungan> agencies(int tahun) {
        return counts(entities.createNativeQuery(AGENCIES, Tuple.class)
                .setParameter("tahun", tahun)
                .getResultList());
    }

    /** All formasi of the agency in the year, in order of arrival. */
    public List<Hitungan> formasi(int tahun, String instansi) {
        return counts(entities.createNativeQuery(FORMASI, Tuple.class)
                .setParameter("tahun", tahun)
                .setParameter("instansi", instansi)
                .getResultList());
    }

    /** Accounts made in the year. */
    public long registered(int tahun) {
        return ((Number) entities.createNativeQuery(REGISTERED)
                        .setParameter("tahun", tahun)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Folds a stretch of what was appended into the counters, at most once at a time over all instances; the writers of
     * lamaran never wait for it. A short stretch is no reason to come again at once: each costs a durable commit.
     *
     * @return true when there was more than one stretch holds; false too when another instance folds
     */
    public boolean fold() {
        Object mine = entities.createNativeQuery(CLAIM).getSingleResult();
        return (Boolean) mine && folded() == AT_ONCE;
    }

    private long folded() {
        return ((Number) entities.createNativeQuery(FOLD)
                        .setParameter("banyak", AT_ONCE)
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Hitungan> counts(List<?> rows) {
        return ((List<Tuple>) rows).stream().map(StatistikStore::counts).toList();
    }

    private static Hitungan counts(Tuple row) {
        return new Hitungan(
                row.get("kunci", String.class),
                number(row, "urut"),
                number(row, "kursi"),
                number(row, "draf"),
                number(row, "diajukan"),
                number(row, "ms"),
                number(row, "tms"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
