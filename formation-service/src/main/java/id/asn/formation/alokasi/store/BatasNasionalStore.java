package id.asn.formation.alokasi.store;

import id.asn.formation.alokasi.BatasNasional;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What signed national allocations leave to each agency; of one year the one signed last holds. */
@ApplicationScoped
public class BatasNasionalStore {
    /** The first half of the key of the lock; the year is the other. */
    private static final int LOCK = 0x4b55_4f54;

    private static final String WRITE = """
            insert into batas_nasional (usul_alokasi_id, tahun, instansi, jenis_pengadaan, kategori, jumlah)
            select :usul, :tahun, * from unnest(
                cast(:instansi as text[]), cast(:jenis as text[]), cast(:kategori as text[]), cast(:jumlah as integer[]))
            """;
    private static final String LATEST = """
            select usul_alokasi_id from batas_nasional where tahun = :tahun order by urut desc limit 1
            """;
    private static final String OF = """
            select jenis_pengadaan, kategori, jumlah from batas_nasional
            where usul_alokasi_id = :usul and instansi = :instansi
            """;

    private final EntityManager entities;

    BatasNasionalStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Lets what allots seats of the year pass one by one until the end of the transaction: a decree that is being made and a
     * national allocation that is being signed never overlook each other.
     */
    public void hold(int tahun) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock, :tahun)")
                .setParameter("lock", LOCK)
                .setParameter("tahun", tahun)
                .getSingleResult();
    }

    /** Puts the limits of a signed proposal in the place of earlier ones of that year, which are kept. */
    public void sign(UUID usul, int tahun, List<BatasNasional> limits) {
        entities.createNativeQuery(WRITE)
                .setParameter("usul", usul)
                .setParameter("tahun", tahun)
                .setParameter("instansi", column(limits, BatasNasional::instansi))
                .setParameter(
                        "jenis",
                        column(limits, one -> one.kuota().jenisPengadaan().name()))
                .setParameter(
                        "kategori", column(limits, one -> one.kuota().kategori().name()))
                .setParameter(
                        "jumlah",
                        limits.stream().map(one -> one.kuota().jumlah()).toArray(Integer[]::new))
                .executeUpdate();
    }

    private static String[] column(List<BatasNasional> limits, Function<BatasNasional, String> part) {
        return limits.stream().map(part).toArray(String[]::new);
    }

    /** The agency's limits by golongan, where one is missing none; empty when no allocation is signed for the year. */
    public Optional<Map<Golongan, Integer>> of(String instansi, int tahun) {
        return latest(tahun).map(usul -> limits(usul, instansi));
    }

    /** The signed proposal that holds for the year. */
    @SuppressWarnings("unchecked")
    public Optional<UUID> latest(int tahun) {
        List<UUID> found = entities.createNativeQuery(LATEST, UUID.class)
                .setParameter("tahun", tahun)
                .getResultList();
        return found.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private Map<Golongan, Integer> limits(UUID usul, String instansi) {
        List<Tuple> rows = entities.createNativeQuery(OF, Tuple.class)
                .setParameter("usul", usul)
                .setParameter("instansi", instansi)
                .getResultList();
        Map<Golongan, Integer> limits = new HashMap<>();
        for (Tuple row : rows) {
            Golongan golongan = new Golongan(
                    JenisPengadaan.valueOf(row.get("jenis_pengadaan", String.class)),
                    Kategori.valueOf(row.get("kategori", String.class)));
            limits.put(golongan, row.get("jumlah", Integer.class));
        }
        return limits;
    }
}
