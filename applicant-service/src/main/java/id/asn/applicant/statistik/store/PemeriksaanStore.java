package id.asn.applicant.statistik.store;

import id.asn.applicant.statistik.Pemeriksaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Counts everything anew: the one reading of whole tables, for the auditor only. */
@ApplicationScoped
public class PemeriksaanStore {
    private static final String RECOUNT = """
        with tercatat as (
            select formasi_id, instansi, sum(kursi) as kursi, sum(draf) as draf, sum(diajukan) as diajukan,
                   sum(ms) as ms, sum(tms) as tms
              from (select formasi_id, instansi, kursi, draf, diajukan, ms, tms from statistik_formasi
                     where tahun = :tahun
                    union all
                    select formasi_id, instansi, kursi, draf, diajukan, ms, tms from statistik_selisih
                     where tahun = :tahun and formasi_id is not null) s
             group by formasi_id, instansi),
        terhitung as (
            select f.id as formasi_id, f.instansi, f.jumlah as kursi,
                   count(l.id) filter (where l.status = 'DRAF') as draf,
                   count(l.id) filter (where l.status <> 'DRAF') as diajukan,
                   count(l.id) filter (where l.status = 'MS') as ms,
                   count(l.id) filter (where l.status = 'TMS') as tms
              from formasi f left join lamaran l on l.formasi_id = f.id and l.tahun = f.tahun
             where f.tahun = :tahun group by f.id),
        instansi_tercatat as (
            select instansi, sum(kursi) as kursi, sum(draf) as draf, sum(diajukan) as diajukan,
                   sum(ms) as ms, sum(tms) as tms
              from (select instansi, kursi, draf, diajukan, ms, tms from statistik_instansi where tahun = :tahun
                    union all
                    select instansi, kursi, draf, diajukan, ms, tms from statistik_selisih
                     where tahun = :tahun and instansi is not null) s
             group by instansi),
        instansi_terhitung as (
            select instansi, sum(kursi) as kursi, sum(draf) as draf, sum(diajukan) as diajukan,
                   sum(ms) as ms, sum(tms) as tms
              from terhitung group by instansi)
        select (select count(*) from tercatat c full join terhitung h using (formasi_id)) as formasi,
               (select count(*) from tercatat c full join terhitung h using (formasi_id)
                 where (c.kursi, c.draf, c.diajukan, c.ms, c.tms)
                       is distinct from (h.kursi, h.draf, h.diajukan, h.ms, h.tms)) as formasi_berbeda,
               (select count(*) from instansi_tercatat c full join instansi_terhitung h using (instansi)) as instansi,
               (select count(*) from instansi_tercatat c full join instansi_terhitung h using (instansi)
                 where (c.kursi, c.draf, c.diajukan, c.ms, c.tms)
                       is distinct from (h.kursi, h.draf, h.diajukan, h.ms, h.tms)) as instansi_berbeda,
               (select coalesce(sum(terdaftar), 0)
                  from (select terdaftar from statistik_pelamar where tahun = :tahun
                        union all
                        select terdaftar from statistik_selisih where tahun = :tahun and instansi is null) s)
                   as terdaftar_tercatat,
               (select count(*) from pelamar
                 where extract(year from didaftarkan_pada at time zone 'Asia/Jakarta') = :tahun) as terdaftar_terhitung
        """;

    private final EntityManager entities;

    PemeriksaanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The counts of the year beside a recount, in one statement and so in one view of the database. */
    public Pemeriksaan recount(int tahun) {
        Tuple row = (Tuple) entities.createNativeQuery(RECOUNT, Tuple.class)
                .setParameter("tahun", tahun)
                .getSingleResult();
        return new Pemeriksaan(
                number(row, "formasi"),
                number(row, "formasi_berbeda"),
                number(row, "instansi"),
                number(row, "instansi_berbeda"),
                number(row, "terdaftar_tercatat"),
                number(row, "terdaftar_terhitung"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
