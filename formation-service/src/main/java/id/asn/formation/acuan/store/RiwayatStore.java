package id.asn.formation.acuan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.acuan.Keadaan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every state of what others refer to. On a day holds what was said for the latest day not after it, and of what was said
 * for the same day the last; a thing that ended before the day does not hold.
 */
@ApplicationScoped
public class RiwayatStore {
    private static final String ON_DAY = """
            select (jsonb_populate_record(cast(null as %1$s), isi)).* from (
                select distinct on (kode) kode, isi, berlaku_sampai from acuan_riwayat
                where jenis = :jenis and (berlaku_sejak is null or berlaku_sejak <= cast(:pada as date))
                order by kode, berlaku_sejak desc nulls last, nomor desc
            ) keadaan
            where (berlaku_sampai is null or berlaku_sampai >= cast(:pada as date))
            """;
    private static final String ALL = """
            select nomor, berlaku_sejak, berlaku_sampai, dicatat_pada, cast(isi as text) as isi from acuan_riwayat
            where jenis = :jenis and kode = :kode order by nomor
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    RiwayatStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The thing as it stood on the day; empty when it did not hold then. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Class<T> type, String jenis, String kode, LocalDate pada) {
        Query query = entities.createNativeQuery(ON_DAY.formatted(jenis) + " and kode = :kode", type)
                .setParameter("jenis", jenis)
                .setParameter("kode", kode)
                .setParameter("pada", pada);
        List<T> found = query.getResultList();
        return found.stream().findFirst();
    }

    /** Things as they stood on the day, in the order of their registration. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Class<T> type, Saring saring, long after, int count) {
        String sql = "select * from (" + ON_DAY.formatted(saring.nilai().get("jenis"))
                + ") dulu where urut > :after and " + saring.syarat() + " order by urut";
        Query query = entities.createNativeQuery(sql, type)
                .setParameter("after", after)
                .setMaxResults(count);
        saring.nilai().forEach(query::setParameter);
        return query.getResultList();
    }

    /** All that was ever recorded of a thing, oldest first; empty when there never was one. */
    @SuppressWarnings("unchecked")
    public List<Keadaan> all(String jenis, String kode) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class)
                .setParameter("jenis", jenis)
                .setParameter("kode", kode)
                .getResultList();
        return rows.stream()
                .map(row -> new Keadaan(
                        row.get("nomor", Long.class),
                        day(row.get("berlaku_sejak")),
                        day(row.get("berlaku_sampai")),
                        row.get("dicatat_pada", Instant.class),
                        fields(row.get("isi", String.class))))
                .toList();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }

    private Map<String, Object> fields(String stored) {
        try {
            return json.readValue(stored, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
