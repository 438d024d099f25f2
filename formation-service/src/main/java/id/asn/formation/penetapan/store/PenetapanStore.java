package id.asn.formation.penetapan.store;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Peruntukan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.KebutuhanKategori;
import id.asn.formation.penetapan.Klaim;
import id.asn.formation.penetapan.Kursi;
import id.asn.formation.penetapan.KursiGolongan;
import id.asn.formation.penetapan.Pendapat;
import id.asn.formation.penetapan.PenetapanInstansi;
import id.asn.formation.penetapan.Rekapitulasi.Pembanding;
import id.asn.formation.penetapan.Sel;
import id.asn.formation.usulan.UsulanStatus;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All agencies of a year, read from the entries of the ledger, the decrees and the usulan, by SQL. */
@ApplicationScoped
public class PenetapanStore {
    private static final String SEATS = """
            with mutasi as (
                select r.instansi, r.jenis_pengadaan, r.kategori,
                    sum(case when dari = 'LUAR' then jumlah when ke = 'LUAR' then -jumlah else 0 end) as diusulkan,
                    sum(case when ke = 'DIVERIFIKASI' then jumlah else 0 end) as diverifikasi,
                    sum(case when sebab = 'TOLAK' then jumlah else 0 end) as ditolak
                from neraca_rekening r join neraca_entri using (formasi_id)
                where r.tahun = :tahun
                group by 1, 2, 3
            ), keputusan as (
                select instansi, jenis_pengadaan, kategori, sum(jumlah) as ditetapkan
                from alokasi where tahun = :tahun group by 1, 2, 3
            ), kursi as (
                select instansi, jenis_pengadaan, kategori,
                    coalesce(diusulkan, 0)::bigint as diusulkan, coalesce(diverifikasi, 0)::bigint as diverifikasi,
                    coalesce(ditolak, 0)::bigint as ditolak, coalesce(ditetapkan, 0)::bigint as ditetapkan
                from mutasi full join keputusan using (instansi, jenis_pengadaan, kategori)
            )
            """;
    private static final String PAGE = """
            select i.urut, i.kode, i.nama, i.jenis, u.id, u.status, p.dokumen, p.alasan, p.pada
            from instansi i
            left join usulan u on u.instansi = i.kode and u.tahun = :tahun
            left join lateral (
                select dokumen, alasan, pada from usulan_jejak j
                where j.usulan_id = u.id and tindakan = 'BERI_PENDAPAT' order by nomor desc limit 1
            ) p on true
            where i.urut > :after
            order by i.urut limit :limit
            """;
    private static final String OF_PAGE = SEATS + """
            select * from kursi where instansi in (:instansi) order by jenis_pengadaan, kategori
            """;
    private static final String CLAIMS = SEATS + """
            select i.jenis, kursi.* from kursi join instansi i on i.kode = instansi
            where diverifikasi > ditolak order by instansi, jenis_pengadaan, kategori
            """;
    private static final String SUMS = """
            sum(diusulkan)::bigint as diusulkan, sum(diverifikasi)::bigint as diverifikasi,
            sum(ditolak)::bigint as ditolak, sum(ditetapkan)::bigint as ditetapkan
            """;
    private static final String CELLS = SEATS + "select i.jenis, jenis_pengadaan, kategori, " + SUMS + """
            from kursi join instansi i on i.kode = instansi
            group by 1, 2, 3 order by 1, 2, 3
            """;
    private static final String BY_GOLONGAN = SEATS + "select jenis_pengadaan, kategori, " + SUMS + """
            from kursi where cast(:instansi as text) is null or instansi = :instansi
            group by 1, 2 order by 1, 2
            """;
    /** What is proposed and agreed to stands also on the lines themselves, which the ledger never reads again. */
    private static final String OTHER_BOOKS = """
            select
                (select coalesce(-sum(saldo), 0) from neraca_saldo join neraca_rekening using (formasi_id)
                 where tahun = :tahun and akun = 'LUAR')::bigint as saldo,
                coalesce(sum(b.jumlah), 0)::bigint as baris,
                coalesce(sum(b.jumlah_diverifikasi) filter (where u.status <> 'DIUSULKAN'), 0)::bigint as diverifikasi
            from usulan u join rincian_usulan b on b.usulan_id = u.id
            where u.tahun = :tahun and u.status not in ('DRAF', 'DESK', 'KONSOLIDASI')
            """;

    private final EntityManager entities;
    private final KebutuhanNasionalStore needs;

    PenetapanStore(EntityManager entities, KebutuhanNasionalStore needs) {
        this.entities = entities;
        this.needs = needs;
    }

    /** Every registered agency with its seats of the year, in the order of registration. */
    public Page<PenetapanInstansi> page(int tahun, String after, Limit limit) {
        List<Tuple> agencies = rows(
                query(PAGE, tahun).setParameter("after", Cursor.after(after)).setParameter("limit", limit.fetch()));
        List<String> codes =
                agencies.stream().map(row -> row.get("kode", String.class)).toList();
        Map<String, List<KursiGolongan>> seats = seats(tahun, codes);
        Map<String, List<KebutuhanKategori>> needed = needs.byAgency(tahun, codes);
        List<PenetapanInstansi> found =
                agencies.stream().map(row -> agency(row, needed, seats)).toList();
        return Page.of(found, limit, PenetapanInstansi::urut);
    }

    private Map<String, List<KursiGolongan>> seats(int tahun, List<String> codes) {
        Map<String, List<KursiGolongan>> seats = new HashMap<>();
        if (!codes.isEmpty()) {
            rows(query(OF_PAGE, tahun).setParameter("instansi", codes))
                    .forEach(row -> seats.computeIfAbsent(row.get("instansi", String.class), first -> new ArrayList<>())
                            .add(new KursiGolongan(golongan(row), kursi(row))));
        }
        return seats;
    }

    private static PenetapanInstansi agency(
            Tuple row, Map<String, List<KebutuhanKategori>> needed, Map<String, List<KursiGolongan>> seats) {
        String kode = row.get("kode", String.class);
        String status = row.get("status", String.class);
        Instant opinion = row.get("pada", Instant.class);
        return new PenetapanInstansi(
                row.get("urut", Long.class),
                kode,
                row.get("nama", String.class),
                JenisInstansi.valueOf(row.get("jenis", String.class)),
                row.get("id", UUID.class),
                status == null ? null : UsulanStatus.valueOf(status),
                opinion == null
                        ? null
                        : new Pendapat(row.get("dokumen", String.class), row.get("alasan", String.class), opinion),
                needed.getOrDefault(kode, List.of()),
                seats.getOrDefault(kode, List.of()));
    }

    /** Whatever agencies may claim of the year's quota, in the order of their codes. */
    public List<Klaim> claims(int tahun) {
        Map<String, List<KebutuhanKategori>> needed = needs.byAgency(tahun);
        return rows(query(CLAIMS, tahun)).stream()
                .map(row -> claim(row, needed.getOrDefault(row.get("instansi", String.class), List.of())))
                .toList();
    }

    private static Klaim claim(Tuple row, List<KebutuhanKategori> needed) {
        Kursi kursi = kursi(row);
        Golongan golongan = golongan(row);
        long vacant = needed.stream()
                .filter(need -> need.kategori() == golongan.kategori())
                .mapToLong(KebutuhanKategori::lowong)
                .sum();
        return new Klaim(
                row.get("instansi", String.class),
                Peruntukan.valueOf(row.get("jenis", String.class)),
                golongan,
                Math.toIntExact(kursi.diusulkan()),
                Math.toIntExact(kursi.diverifikasi() - kursi.ditolak()),
                Math.toIntExact(vacant),
                Math.toIntExact(kursi.ditetapkan()));
    }

    /** Seats of the year by golongan: of one agency, or of all where it is null. */
    public List<KursiGolongan> seats(int tahun, String instansi) {
        return rows(query(BY_GOLONGAN, tahun).setParameter("instansi", instansi)).stream()
                .map(row -> new KursiGolongan(golongan(row), kursi(row)))
                .toList();
    }

    /** Seats of the year by kind of agency and golongan. */
    public List<Sel> cells(int tahun) {
        return rows(query(CELLS, tahun)).stream()
                .map(row -> new Sel(JenisInstansi.valueOf(row.get("jenis", String.class)), golongan(row), kursi(row)))
                .toList();
    }

    /** How many agencies stand in each state of a usulan. */
    public Map<UsulanStatus, Long> states(int tahun) {
        Map<UsulanStatus, Long> states = new EnumMap<>(UsulanStatus.class);
        rows(query("select status, count(*) as n from usulan where tahun = :tahun group by status", tahun))
                .forEach(row ->
                        states.put(UsulanStatus.valueOf(row.get("status", String.class)), row.get("n", Long.class)));
        return states;
    }

    /** What the other books say of the year. */
    public Pembanding otherBooks(int tahun) {
        Tuple row = rows(query(OTHER_BOOKS, tahun)).get(0);
        return new Pembanding(
                row.get("saldo", Long.class), row.get("baris", Long.class), row.get("diverifikasi", Long.class));
    }

    private Query query(String sql, int tahun) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("tahun", tahun);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Golongan golongan(Tuple row) {
        return new Golongan(
                JenisPengadaan.valueOf(row.get("jenis_pengadaan", String.class)),
                Kategori.valueOf(row.get("kategori", String.class)));
    }

    private static Kursi kursi(Tuple row) {
        return new Kursi(
                row.get("diusulkan", Long.class),
                row.get("diverifikasi", Long.class),
                row.get("ditolak", Long.class),
                row.get("ditetapkan", Long.class));
    }
}
