package id.asn.formation.usulan.store;

import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.kesiapan.AturanKesiapan;
import id.asn.formation.usulan.kesiapan.BarisKebijakan;
import id.asn.formation.usulan.kesiapan.Kebijakan;
import id.asn.formation.usulan.kesiapan.LabelJabatan;
import id.asn.formation.usulan.kesiapan.Sifat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** The policies by year, in SQL; the newest version of a year counts. */
@ApplicationScoped
public class KebijakanStore {
    private static final String VERSION = "select coalesce(max(versi), 0) from kebijakan_usulan where tahun = :tahun";
    private static final String RULES = """
        select aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan from kebijakan_usulan_aturan
        where tahun = :tahun and versi = :versi order by nomor
        """;
    private static final String LABELS =
            "select jabatan_kode, label from kebijakan_usulan_jabatan where tahun = :tahun and versi = :versi";
    private static final String SET = """
        insert into kebijakan_usulan (tahun, versi, pelaku, klien, pada) values (:tahun, :versi, :pelaku, :klien, :pada)
        """;
    private static final String ADD_RULE = """
        insert into kebijakan_usulan_aturan
            (tahun, versi, nomor, aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan)
        values (:tahun, :versi, :nomor, :aturan, :sifat, :angka, :mulai_dari, :dasar_hukum, :keraguan)
        """;
    private static final String ADD_LABEL = """
        insert into kebijakan_usulan_jabatan (tahun, versi, jabatan_kode, label)
        values (:tahun, :versi, :jabatan, :label)
        """;

    private final EntityManager entities;

    KebijakanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The policy of the year, if one was set. */
    public Optional<Kebijakan> find(int tahun) {
        int versi = ((Number) entities.createNativeQuery(VERSION)
                        .setParameter("tahun", tahun)
                        .getSingleResult())
                .intValue();
        return versi == 0 ? Optional.empty() : Optional.of(read(tahun, versi));
    }

    private Kebijakan read(int tahun, int versi) {
        Map<String, LabelJabatan> labels = rows(LABELS, tahun, versi).stream()
                .collect(Collectors.toMap(
                        row -> row.get("jabatan_kode", String.class),
                        row -> LabelJabatan.valueOf(row.get("label", String.class))));
        return new Kebijakan(
                tahun,
                versi,
                rows(RULES, tahun, versi).stream().map(KebijakanStore::rule).toList(),
                labels);
    }

    private static BarisKebijakan rule(Tuple row) {
        return new BarisKebijakan(
                AturanKesiapan.valueOf(row.get("aturan", String.class)),
                Sifat.valueOf(row.get("sifat", String.class)),
                row.get("angka", BigDecimal.class),
                row.get("mulai_dari", Integer.class),
                row.get("dasar_hukum", String.class),
                row.get("keraguan", String.class));
    }

    /** Writes a policy as the version it bears. */
    public void add(Kebijakan policy, Act act) {
        of(SET, policy)
                .setParameter("pelaku", act.actor().person())
                .setParameter("klien", act.actor().client())
                .setParameter("pada", act.at())
                .executeUpdate();
        for (int i = 0; i < policy.aturan().size(); i++) {
            BarisKebijakan rule = policy.aturan().get(i);
            of(ADD_RULE, policy)
                    .setParameter("nomor", i)
                    .setParameter("aturan", rule.aturan().name())
                    .setParameter("sifat", rule.sifat().name())
                    .setParameter("angka", rule.angka(), BigDecimal.class)
                    .setParameter("mulai_dari", rule.mulaiDari())
                    .setParameter("dasar_hukum", rule.dasarHukum())
                    .setParameter("keraguan", rule.keraguan(), String.class)
                    .executeUpdate();
        }
        policy.jabatan().forEach((jabatan, label) -> of(ADD_LABEL, policy)
                .setParameter("jabatan", jabatan)
                .setParameter("label", label.name())
                .executeUpdate());
    }

    private NativeQuery<?> of(String sql, Kebijakan policy) {
        return entities.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .setParameter("tahun", policy.tahun())
                .setParameter("versi", policy.versi());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, int tahun, int versi) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("tahun", tahun)
                .setParameter("versi", versi);
        return query.getResultList();
    }
}
