package id.asn.formation.neraca.store;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Pemeriksaan;
import id.asn.formation.neraca.Pemeriksaan.Cocokan;
import id.asn.formation.neraca.Rekap;
import id.asn.formation.neraca.Saldo;
import id.asn.formation.neraca.SaldoGolongan;
import id.asn.formation.neraca.Selisih;
import id.asn.formation.neraca.Sumbu;
import id.asn.formation.neraca.store.RekapStore.RekapFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The ledger as a whole: totals, and the proof that it balances, by SQL over every entry. */
@ApplicationScoped
public class NeracaAudit {
    /** All readings see the books as they stood at the first one, whatever is posted meanwhile. */
    private static final String ONE_INSTANT = "set transaction isolation level repeatable read";

    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final String TOTALS = """
            select jenis_pengadaan, kategori, akun, sum(saldo)::bigint as saldo
            from neraca_rekening join neraca_saldo using (formasi_id)
            where tahun = :tahun and (cast(:instansi as text) is null or instansi = :instansi)
            group by jenis_pengadaan, kategori, akun
            order by jenis_pengadaan, kategori, akun
            """;
    private static final String DIFFERENCES = """
            with sisi as (
                select formasi_id, ke as akun, jumlah from neraca_entri
                union all
                select formasi_id, dari, -jumlah from neraca_entri
            ), menurut as (
                select formasi_id, akun, sum(jumlah)::bigint as jumlah from sisi group by formasi_id, akun
            )
            select formasi_id, akun, coalesce(saldo, 0) as saldo, coalesce(jumlah, 0) as menurut_entri
            from neraca_saldo full join menurut using (formasi_id, akun)
            where coalesce(saldo, 0) <> coalesce(jumlah, 0)
            order by formasi_id, akun
            """;
    private static final String COUNTS = """
            select (select count(*) from neraca_rekening) as rekening,
                   (select count(*) from neraca_entri) as entri,
                   (select coalesce(sum(saldo), 0)::bigint from neraca_saldo) as jumlah
            """;
    private static final String ENTRIES = """
            select akun, sum(jumlah)::bigint as saldo from (
                select ke as akun, jumlah from neraca_entri union all select dari, -jumlah from neraca_entri) sisi
            group by akun
            """;

    private final EntityManager entities;
    private final RekapStore rekap;

    NeracaAudit(EntityManager entities, RekapStore rekap) {
        this.entities = entities;
        this.rekap = rekap;
    }

    /**
     * Balances by golongan.
     *
     * @param instansi null for the whole country
     */
    @SuppressWarnings("unchecked")
    public List<SaldoGolongan> totals(int tahun, String instansi) {
        List<Tuple> rows = entities.createNativeQuery(TOTALS, Tuple.class)
                .setParameter("tahun", tahun)
                .setParameter("instansi", instansi)
                .getResultList();
        Map<Golongan, Saldo> totals = new LinkedHashMap<>();
        for (Tuple row : rows) {
            totals.computeIfAbsent(golongan(row), first -> new Saldo())
                    .add(Akun.valueOf(row.get("akun", String.class)), row.get("saldo", Long.class));
        }
        return totals.entrySet().stream()
                .map(total -> new SaldoGolongan(total.getKey(), total.getValue()))
                .toList();
    }

    private static Golongan golongan(Tuple row) {
        return new Golongan(
                JenisPengadaan.valueOf(row.get("jenis_pengadaan", String.class)),
                Kategori.valueOf(row.get("kategori", String.class)));
    }

    /** Compares every balance with its entries, all of them with zero, and every roll-up with the entries themselves. */
    public Pemeriksaan examine() {
        entities.createNativeQuery(ONE_INSTANT).executeUpdate();
        List<Selisih> differences = differences();
        Saldo said = entries();
        List<Cocokan> sums =
                Stream.of(Sumbu.values()).map(axis -> compared(axis, said)).toList();
        Tuple counts = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class).getSingleResult();
        boolean balanced = differences.isEmpty()
                && counts.get("jumlah", Long.class) == 0
                && sums.stream().allMatch(Cocokan::seimbang);
        return new Pemeriksaan(
                balanced, counts.get("rekening", Long.class), counts.get("entri", Long.class), differences, sums);
    }

    @SuppressWarnings("unchecked")
    private List<Selisih> differences() {
        List<Tuple> rows = entities.createNativeQuery(DIFFERENCES, Tuple.class).getResultList();
        return rows.stream()
                .map(row -> new Selisih(
                        row.get("formasi_id", UUID.class),
                        Akun.valueOf(row.get("akun", String.class)),
                        row.get("saldo", Long.class),
                        row.get("menurut_entri", Long.class)))
                .toList();
    }

    private Cocokan compared(Sumbu axis, Saldo said) {
        List<Rekap.Kelompok> groups =
                rekap.sum(EnumSet.of(axis), RekapFilter.ALL, UNBOUNDED).kelompok();
        Saldo together = new Saldo();
        groups.forEach(group -> group.saldo().accounts().forEach(together::add));
        return new Cocokan(axis, groups.size(), together.accounts().equals(said.accounts()));
    }

    @SuppressWarnings("unchecked")
    private Saldo entries() {
        List<Tuple> rows = entities.createNativeQuery(ENTRIES, Tuple.class).getResultList();
        Saldo said = new Saldo();
        rows.forEach(row -> said.add(Akun.valueOf(row.get("akun", String.class)), row.get("saldo", Long.class)));
        return said;
    }
}
