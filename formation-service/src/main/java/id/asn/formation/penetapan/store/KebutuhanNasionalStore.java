package id.asn.formation.penetapan.store;

import id.asn.formation.jabatan.Kategori;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.penetapan.KebutuhanKategori;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Need beside staff of all agencies, summed by kategori in the database. */
@ApplicationScoped
public class KebutuhanNasionalStore {
    private static final String FILLED = JenisPegawai.pengisi().stream()
            .map(jenis -> "p." + jenis.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" + ", "(", ")"));
    private static final String SUMS = """
            j.kategori, sum(p.kebutuhan)::bigint as kebutuhan, sum(FILLED)::bigint as bezetting,
            sum(greatest(p.kebutuhan - FILLED, 0))::bigint as lowong
            from peta_jabatan p join jabatan j on j.kode = p.jabatan_kode
            where p.tahun = :tahun and p.kebutuhan is not null
            """.replace("FILLED", FILLED);
    private static final String BY_AGENCY = "select p.instansi, " + SUMS + " group by p.instansi, j.kategori";
    private static final String OF_THESE =
            "select p.instansi, " + SUMS + " and p.instansi in (:instansi) group by p.instansi, j.kategori";
    private static final String IN_ALL = "select " + SUMS + " group by j.kategori";

    private final EntityManager entities;

    KebutuhanNasionalStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Of each agency that has an analysis for the year. */
    Map<String, List<KebutuhanKategori>> byAgency(int tahun) {
        return byAgency(query(BY_AGENCY, tahun));
    }

    /** Of these agencies, as far as they have an analysis for the year. */
    Map<String, List<KebutuhanKategori>> byAgency(int tahun, List<String> agencies) {
        return agencies.isEmpty() ? Map.of() : byAgency(query(OF_THESE, tahun).setParameter("instansi", agencies));
    }

    /** Of the whole country. */
    public List<KebutuhanKategori> all(int tahun) {
        return sorted(rows(query(IN_ALL, tahun)).stream()
                .map(KebutuhanNasionalStore::need)
                .toList());
    }

    private static Map<String, List<KebutuhanKategori>> byAgency(Query query) {
        Map<String, List<KebutuhanKategori>> needs = new HashMap<>();
        rows(query).forEach(row -> needs.computeIfAbsent(row.get("instansi", String.class), first -> new ArrayList<>())
                .add(need(row)));
        needs.replaceAll((agency, found) -> sorted(found));
        return needs;
    }

    private static List<KebutuhanKategori> sorted(List<KebutuhanKategori> needs) {
        return needs.stream()
                .sorted((one, other) -> one.kategori().compareTo(other.kategori()))
                .toList();
    }

    private Query query(String sql, int tahun) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("tahun", tahun);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static KebutuhanKategori need(Tuple row) {
        return new KebutuhanKategori(
                Kategori.valueOf(row.get("kategori", String.class)),
                row.get("kebutuhan", Long.class),
                row.get("bezetting", Long.class),
                row.get("lowong", Long.class));
    }
}
