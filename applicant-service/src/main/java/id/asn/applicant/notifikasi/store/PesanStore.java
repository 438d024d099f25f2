package id.asn.applicant.notifikasi.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.KeadaanSurel;
import id.asn.applicant.notifikasi.Pesan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Messages, written in the transaction of what they tell: what is undone was never told. */
@ApplicationScoped
public class PesanStore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final String ADD = """
        insert into pesan (id, pelamar_id, jenis, isi, kedaluwarsa_pada)
        select gen_random_uuid(), orang, ?, ?::jsonb, ? from unnest(?::uuid[]) as orang order by orang
        """;
    private static final String WITHDRAW = """
        update pesan set surel = 'KEDALUWARSA' where pelamar_id = ? and jenis = any (?) and surel = 'MENUNGGU'
        """;
    private static final String OWN = """
        select m.id, m.urut, m.pelamar_id, m.jenis, cast(m.isi as text) as isi, m.dibuat_pada, m.surel, m.dikirim_pada
          from pesan m join pelamar p on p.id = m.pelamar_id
         where p.akun = :akun and m.urut > :after order by m.urut limit :banyak
        """;

    private final EntityManager entities;
    private final AgroalDataSource database;

    PesanStore(EntityManager entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Tells one person something.
     *
     * @param isi what fills the words of the kind; numbers and dates of the house, never a name, a NIK or an address
     */
    public void tell(UUID pelamarId, JenisPesan jenis, Map<String, String> isi) {
        tell(List.of(pelamarId), jenis, isi, null);
    }

    /**
     * Tells many people the same.
     *
     * @param expires first instant at which it is no longer mailed; null when it is worth a mail as long as any
     */
    public void tell(Collection<UUID> pelamar, JenisPesan jenis, Map<String, String> isi, Instant expires) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, jenis.name());
            insert.setString(2, write(isi));
            insert.setObject(
                    3, expires == null ? null : expires.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setArray(4, connection.createArrayOf("uuid", pelamar.toArray()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What waits of these kinds is no longer mailed to the person; it stays to be read. */
    public void withdraw(UUID pelamarId, Set<JenisPesan> jenis) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(WITHDRAW)) {
            update.setObject(1, pelamarId);
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", jenis.stream().map(Enum::name).toArray()));
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the signed-in person was told, first told first, after the key. */
    @SuppressWarnings("unchecked")
    public List<Pesan> own(String akun, long after, int fetch) {
        List<Tuple> rows = entities.createNativeQuery(OWN, Tuple.class)
                .setParameter("akun", akun)
                .setParameter("after", after)
                .setParameter("banyak", fetch)
                .getResultList();
        return rows.stream().map(PesanStore::pesan).toList();
    }

    static Pesan pesan(Tuple row) {
        return new Pesan(
                row.get("id", UUID.class),
                row.get("urut", Number.class).longValue(),
                row.get("pelamar_id", UUID.class),
                JenisPesan.valueOf(row.get("jenis", String.class)),
                read(row.get("isi", String.class)),
                row.get("dibuat_pada", Instant.class),
                KeadaanSurel.valueOf(row.get("surel", String.class)),
                row.get("dikirim_pada", Instant.class));
    }

    static Map<String, String> read(String facts) {
        try {
            return JSON.readValue(facts, FACTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String write(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
