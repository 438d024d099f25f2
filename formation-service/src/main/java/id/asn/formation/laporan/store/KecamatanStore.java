package id.asn.formation.laporan.store;

import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.laporan.KebutuhanKecamatan.Baris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The map of positions summed by kecamatan, in one query. */
@ApplicationScoped
public class KecamatanStore {
    private static final String FILLED = JenisPegawai.pengisi().stream()
            .map(jenis -> "p." + jenis.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" + ", "(", ")"));
    private static final String BY_KECAMATAN = """
            select u.kecamatan,
                   coalesce(sum(p.kebutuhan), 0)::bigint as kebutuhan,
                   coalesce(sum(FILLED), 0)::bigint as bezetting,
                   coalesce(sum(greatest(p.kebutuhan - FILLED, 0)), 0)::bigint as lowong
            from peta_jabatan p join unit_kerja u on u.id = p.unit_id
            where p.tahun = :tahun and p.instansi = :instansi and p.kebutuhan is not null
            group by u.kecamatan order by u.kecamatan nulls last
            """.replace("FILLED", FILLED);
    private static final String WITHOUT_ANALYSIS = """
            select coalesce(sum(FILLED), 0)::bigint as n from peta_jabatan p
            where p.tahun = :tahun and p.instansi = :instansi and p.kebutuhan is null
            """.replace("FILLED", FILLED);

    private final EntityManager entities;

    KecamatanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Positions with an analysis, summed, by the name of the kecamatan; units that serve more than one come last. */
    public List<Baris> byKecamatan(String instansi, int tahun) {
        return rows(BY_KECAMATAN, instansi, tahun).stream()
                .map(row -> new Baris(
                        row.get("kecamatan", String.class),
                        row.get("kebutuhan", Long.class),
                        row.get("bezetting", Long.class),
                        row.get("lowong", Long.class)))
                .toList();
    }

    /** People in positions without an analysis. */
    public long withoutAnalysis(String instansi, int tahun) {
        return rows(WITHOUT_ANALYSIS, instansi, tahun).get(0).get("n", Long.class);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, String instansi, int tahun) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("instansi", instansi)
                .setParameter("tahun", tahun)
                .getResultList();
    }
}
