package id.asn.applicant.verifikasi.store;

import id.asn.applicant.verifikasi.Kinerja;
import id.asn.applicant.verifikasi.Papan;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Progress and figures of one agency and year, computed by the database: counts come from an index of the agency alone, and
 * what verifiers did on days that are over is folded.
 */
@ApplicationScoped
public class PapanStore {
    private static final String COUNTS = """
            select status, putusan, count(*) from verifikasi where instansi = :instansi and tahun = :tahun
            group by status, putusan
            """;
    private static final String HANDS = """
            select pemegang, count(*), count(*) filter (where dipegang_sampai <= now()) from verifikasi
            where instansi = :instansi and tahun = :tahun and pemegang is not null group by pemegang order by pemegang
            """;
    private static final String RATE = """
            select count(*) from verifikasi_langkah where pada > now() - interval '1 hour'
              and tindakan in ('NYATAKAN_MS', 'NYATAKAN_TMS') and instansi = :instansi and tahun = :tahun
            """;

    /** Days that are over from their folded rows, the rest from the moves. */
    private static final String FIGURES = """
            with semua as (
                select oleh, pertama, kedua, tms, dikembalikan, dibalik, detik
                  from kinerja_harian where instansi = :instansi and tahun = :tahun
                union all
                select oleh, pertama, kedua, tms, dikembalikan, dibalik, array_remove(array[detik], null)
                  from kinerja_gerak where instansi = :instansi and tahun = :tahun
                   and pada >= cast((select sampai from kinerja_lipat) as timestamp) at time zone 'Asia/Jakarta'
            ), banyak as (
                select oleh, cast(sum(pertama) as bigint) as pertama, cast(sum(kedua) as bigint) as kedua,
                       cast(sum(tms) as bigint) as tms, cast(sum(dikembalikan) as bigint) as dikembalikan,
                       cast(sum(dibalik) as bigint) as dibalik
                  from semua group by oleh
            ), lama as (
                select oleh, cast(sum(d) as numeric) as detik,
                       cast(percentile_cont(0.5) within group (order by d) as numeric) as median
                  from semua cross join lateral unnest(detik) as d group by oleh
            )
            select * from banyak join lama using (oleh) order by oleh
            """;

    /** A day is over an hour after its end: no look takes that long to commit. */
    private static final String FOLD = """
            with hari as (
                update kinerja_lipat set sampai = sampai + 1
                 where cast(sampai + 1 as timestamp) at time zone 'Asia/Jakarta' + interval '1 hour' <= :kini
                returning sampai - 1 as hari),
            terlipat as (
                insert into kinerja_harian
                select g.instansi, g.tahun, h.hari, g.oleh, sum(g.pertama), sum(g.kedua), sum(g.tms), sum(g.dikembalikan),
                       sum(g.dibalik), array_remove(array_agg(g.detik), null)
                  from hari h join kinerja_gerak g
                    on g.pada >= cast(h.hari as timestamp) at time zone 'Asia/Jakarta'
                   and g.pada < cast(h.hari + 1 as timestamp) at time zone 'Asia/Jakarta'
                 group by g.instansi, g.tahun, h.hari, g.oleh)
            select count(*) from hari
            """;

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    private final EntityManager entities;
    private final int few;

    PapanStore(EntityManager entities, @ConfigProperty(name = "asn.verifikasi.angka-kecil") int few) {
        this.entities = entities;
        this.few = few;
    }

    /** Where the agency's files stand, and how fast it goes. */
    public Papan board(String instansi, int tahun) {
        Map<VerifikasiStatus, Long> counts = new EnumMap<>(VerifikasiStatus.class);
        long ms = 0;
        long tms = 0;
        for (Tuple row : rows(COUNTS, instansi, tahun)) {
            VerifikasiStatus status = VerifikasiStatus.valueOf(row.get(0, String.class));
            long number = row.get(2, Long.class);
            counts.merge(status, number, Long::sum);
            boolean decided = status == VerifikasiStatus.DIPUTUS || status == VerifikasiStatus.DIUMUMKAN;
            ms += decided && "MS".equals(row.get(1, String.class)) ? number : 0;
            tms += decided && "TMS".equals(row.get(1, String.class)) ? number : 0;
        }
        for (VerifikasiStatus status : VerifikasiStatus.values()) {
            counts.putIfAbsent(status, 0L);
        }
        long rate = (long) of(entities.createNativeQuery(RATE, Long.class), instansi, tahun)
                .getSingleResult();
        long left = counts.get(VerifikasiStatus.MENUNGGU) + counts.get(VerifikasiStatus.DIPEGANG);
        return new Papan(counts, ms, tms, rate, ratio(left, rate, 1), hands(instansi, tahun));
    }

    private List<Papan.Tangan> hands(String instansi, int tahun) {
        return rows(HANDS, instansi, tahun).stream()
                .map(row -> new Papan.Tangan(row.get(0, String.class), row.get(1, Long.class), row.get(2, Long.class)))
                .toList();
    }

    /** The figures of each verifier who has looked at anything. */
    public List<Kinerja> figures(String instansi, int tahun) {
        return rows(FIGURES, instansi, tahun).stream().map(this::figures).toList();
    }

    /**
     * Folds the next day that is over into a row for each verifier.
     *
     * @return true when there was one
     */
    public boolean fold(Instant now) {
        return ((Number) entities.createNativeQuery(FOLD)
                                .setParameter("kini", now)
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    private Kinerja figures(Tuple row) {
        long first = row.get("pertama", Long.class);
        long second = row.get("kedua", Long.class);
        long tms = row.get("tms", Long.class);
        BigDecimal seconds = row.get("detik", BigDecimal.class);
        return new Kinerja(
                row.get("oleh", String.class),
                first,
                second,
                seconds.signum() == 0
                        ? null
                        : HOUR.multiply(BigDecimal.valueOf(first + second)).divide(seconds, 1, RoundingMode.HALF_UP),
                row.get("median", BigDecimal.class).divide(MINUTE, 1, RoundingMode.HALF_UP),
                ratio(tms, first, 3),
                ratio(row.get("dikembalikan", Long.class), tms, 3),
                ratio(row.get("dibalik", Long.class), tms, 3),
                first + second < few);
    }

    private static BigDecimal ratio(long part, long whole, int scale) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, String instansi, int tahun) {
        return of(entities.createNativeQuery(sql, Tuple.class), instansi, tahun).getResultList();
    }

    private static Query of(Query query, String instansi, int tahun) {
        return query.setParameter("instansi", instansi).setParameter("tahun", tahun);
    }
}
