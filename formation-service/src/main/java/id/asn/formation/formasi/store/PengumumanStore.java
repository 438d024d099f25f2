package id.asn.formation.formasi.store;

import id.asn.formation.formasi.Formasi;
import id.asn.formation.formasi.Peristiwa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was announced of each line, word for word. */
@ApplicationScoped
public class PengumumanStore {
    private static final String ADD = """
            insert into formasi_pengumuman (formasi_id, nomor, nomor_keputusan, isi, pada)
            select :formasi, coalesce(max(nomor), 0) + 1, :keputusan, :isi, :pada
            from formasi_pengumuman where formasi_id = :formasi
            """;
    private static final String LAST = """
            select distinct on (formasi_id) formasi_pengumuman.isi as isi
            from formasi_pengumuman join formasi on formasi.id = formasi_id
            where rincian_formasi_id = :id order by formasi_id, nomor desc
            """;
    private static final String EVER = """
            select distinct formasi_id from formasi_pengumuman join formasi on formasi.id = formasi_id
            where rincian_formasi_id = :id
            """;
    private static final String OF_LINE = """
            select pada, cast(cast(isi as json) ->> 'jumlah' as integer) as jumlah, nomor_keputusan
            from formasi_pengumuman where formasi_id = :id order by nomor
            """;

    private final EntityManager entities;

    PengumumanStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The line is announced as it stands now. */
    public void add(Formasi formasi, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("formasi", formasi.id())
                .setParameter(
                        "keputusan", formasi.rincian().keputusan().dokumen().nomor())
                .setParameter("isi", formasi.teks())
                .setParameter("pada", at)
                .executeUpdate();
    }

    /** The last text of each line of a rincian that was ever announced. */
    public List<String> last(UUID rincian) {
        return rows(LAST, rincian).stream()
                .map(row -> row.get("isi", String.class))
                .toList();
    }

    /** The lines of a rincian that were ever announced. */
    public Set<UUID> ever(UUID rincian) {
        return rows(EVER, rincian).stream()
                .map(row -> row.get("formasi_id", UUID.class))
                .collect(Collectors.toSet());
    }

    /** Every announcement of a line, oldest first. */
    public List<Peristiwa> history(UUID formasi) {
        return rows(OF_LINE, formasi).stream()
                .map(row -> Peristiwa.announced(
                        row.get("pada", Instant.class),
                        row.get("jumlah", Integer.class),
                        row.get("nomor_keputusan", String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID id) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
    }
}
