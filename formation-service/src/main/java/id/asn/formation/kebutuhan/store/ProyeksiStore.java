package id.asn.formation.kebutuhan.store;

import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.JenisPegawai.Akhir;
import id.asn.formation.kebutuhan.Proyeksi;
import id.asn.formation.kebutuhan.TahunProyeksi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What five years bring to the positions of an agency, summed in one query. */
@ApplicationScoped
public class ProyeksiStore {
    /**
     * A need holds until an analysis of a later year states another: the differences between two analyses of a position
     * are summed by year, and summed again over the years they are the need.
     */
    private static final String TERMS = """
            with recursive cakupan(id) as (
                select id from unit_kerja
                where instansi = :instansi and (cast(:unit as text) is null or kode = cast(:unit as text))
                union
                select u.id from unit_kerja u join cakupan c on u.induk_id = c.id
            ), posisi as (
                select b.unit_id, b.jabatan_kode from beban_kerja b join cakupan c on c.id = b.unit_id
                where b.instansi = :instansi and b.tahun = :tahun
                  and (cast(:jabatan as text) is null or b.jabatan_kode = cast(:jabatan as text))
            ), orang as (
                select z.id, p.unit_id is not null as berabk
                from bezetting z join cakupan c on c.id = z.unit_id left join posisi p using (unit_id, jabatan_kode)
                where z.instansi = :instansi and z.tahun = :tahun
                  and (cast(:jabatan as text) is null or z.jabatan_kode = cast(:jabatan as text))
            ), beda as (
                select b.tahun,
                       b.kebutuhan - coalesce(lag(b.kebutuhan) over (partition by b.unit_id, b.jabatan_kode order by b.tahun), 0)
                           as jumlah
                from beban_kerja b join posisi using (unit_id, jabatan_kode)
                where b.tahun between :tahun and :sampai
            )
            select 'KEBUTUHAN' as hal, tahun, sum(jumlah)::bigint as jumlah from beda group by tahun
            union all
            select case when o.berabk then 'AWAL' else 'TANPA_ABK' end, cast(:tahun as integer), sum(g.jumlah)
            from orang o join bezetting_pegawai g on g.bezetting_id = o.id
            where g.jenis in (:pengisi) group by 1
            union all
            select e.jenis, e.tahun, sum(e.jumlah) from orang o join bezetting_berakhir e on e.bezetting_id = o.id
            where o.berabk and e.jenis in (:pengisi) and e.tahun <= :sampai group by 1, 2
            union all
            select 'MASUK', r.tahun, sum(r.masuk) from rencana_pegawai n
            join posisi using (unit_id, jabatan_kode) join rencana_pegawai_tahun r on r.rencana_id = n.id
            where n.tahun = :tahun group by 2
            union all
            select 'KELUAR', r.tahun, sum(r.keluar) from rencana_pegawai n
            join posisi using (unit_id, jabatan_kode) join rencana_pegawai_tahun r on r.rencana_id = n.id
            where n.tahun = :tahun group by 2
            """;

    private final EntityManager entities;

    ProyeksiStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The five years that open with {@code tahun}, over all positions with an analysis for that year.
     *
     * @param unit only this one and those below it; null for the whole agency
     * @param jabatan only this position; null for all
     */
    public Hasil project(String instansi, int tahun, String unit, String jabatan) {
        List<Term> terms = terms(instansi, tahun, unit, jabatan);
        List<TahunProyeksi> years = Proyeksi.years(tahun)
                .mapToObj(year -> new TahunProyeksi(
                        year,
                        sum(terms, term -> term.tahun == year && term.ends(Akhir.BUP)),
                        sum(terms, term -> term.tahun == year && term.ends(Akhir.KONTRAK)),
                        sum(terms, term -> term.tahun == year && term.hal.equals("KELUAR")),
                        sum(terms, term -> term.tahun == year && term.hal.equals("MASUK")),
                        sum(terms, term -> term.tahun <= year && term.hal.equals("KEBUTUHAN"))))
                .toList();
        return new Hasil(
                Proyeksi.of(sum(terms, term -> term.hal.equals("AWAL")), years),
                sum(terms, term -> term.hal.equals("TANPA_ABK")));
    }

    /**
     * A projection, and who stays out of it.
     *
     * @param tanpaAbk people who fill positions without an analysis
     */
    public record Hasil(Proyeksi proyeksi, int tanpaAbk) {}

    @SuppressWarnings("unchecked")
    private List<Term> terms(String instansi, int tahun, String unit, String jabatan) {
        List<Tuple> rows = entities.createNativeQuery(TERMS, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("tahun", tahun)
                .setParameter("sampai", tahun + Proyeksi.TAHUN - 1)
                .setParameter("unit", unit)
                .setParameter("jabatan", jabatan)
                .setParameter(
                        "pengisi",
                        JenisPegawai.pengisi().stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream()
                .map(row -> new Term(
                        row.get("hal", String.class),
                        row.get("tahun", Integer.class),
                        Math.toIntExact(row.get("jumlah", Number.class).longValue())))
                .toList();
    }

    private static int sum(List<Term> terms, Predicate<Term> wanted) {
        return terms.stream().filter(wanted).mapToInt(Term::jumlah).sum();
    }

    private record Term(String hal, int tahun, int jumlah) {
        boolean ends(Akhir akhir) {
            return Stream.of(JenisPegawai.values())
                    .anyMatch(jenis -> jenis.name().equals(hal) && jenis.akhir() == akhir);
        }
    }
}
