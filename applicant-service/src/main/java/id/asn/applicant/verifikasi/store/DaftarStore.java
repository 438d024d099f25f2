package id.asn.applicant.verifikasi.store;

import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.verifikasi.BarisPengumuman;
import id.asn.applicant.verifikasi.Putusan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The lines of announcements: only added to, read by page or as one file. */
@ApplicationScoped
public class DaftarStore {
    private static final String ADD = """
            insert into pengumuman_administrasi_baris
                (pengumuman_id, urut, lamaran_id, formasi_id, nomor_pendaftaran, nomor_peserta, putusan)
            values (:pengumuman, :urut, :lamaran, :formasi, :pendaftaran, cast(:peserta as text), :putusan)
            """;
    private static final String READ = """
            select urut, nomor_pendaftaran, nomor_peserta, formasi_id, putusan from pengumuman_administrasi_baris
            where pengumuman_id = :id and urut > :after
              and (cast(:formasi as uuid) is null or formasi_id = cast(:formasi as uuid))
              and (cast(:putusan as text) is null or putusan = cast(:putusan as text))
            order by urut limit :banyak
            """;
    private static final int LINES = 2000;
    private static final String LAST = """
            select max(urut) from (select urut from pengumuman_administrasi_baris
                                    where pengumuman_id = ? and urut > ? order by urut limit ?) page
            """;
    private static final String CSV = """
            copy (
                select b.nomor_pendaftaran, b.nomor_peserta, b.formasi_id, f.jabatan_nama as jabatan,
                       f.unit_nama as unit, f.jenis_kebutuhan, b.putusan
                from pengumuman_administrasi_baris b join formasi f on f.id = b.formasi_id
                where b.pengumuman_id = '%s' and b.urut > %d and b.urut <= %d order by b.urut
            ) to stdout (format csv, header %b)
            """;

    private final EntityManager entities;
    private final AgroalDataSource database;

    DaftarStore(EntityManager entities, AgroalDataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** The page asked for; null for what is not filtered by. */
    public record Saringan(UUID formasi, String putusan) {}

    /** Adds the lamaran with the verdict that it has now. */
    public void add(UUID pengumuman, Lamaran it) {
        entities.createNativeQuery(ADD)
                .setParameter("pengumuman", pengumuman)
                .setParameter("urut", it.urut())
                .setParameter("lamaran", it.id())
                .setParameter("formasi", it.pilihan().formasiId())
                .setParameter("pendaftaran", it.pengajuan().orElseThrow().nomorPendaftaran())
                .setParameter("peserta", it.nomorPeserta().orElse(null))
                .setParameter("putusan", it.status().name())
                .executeUpdate();
    }

    /** The lines after the key. */
    @SuppressWarnings("unchecked")
    public List<BarisPengumuman> read(UUID pengumuman, Saringan filter, long after, int fetch) {
        List<Tuple> rows = entities.createNativeQuery(READ, Tuple.class)
                .setParameter("id", pengumuman)
                .setParameter("after", after)
                .setParameter("formasi", filter.formasi())
                .setParameter("putusan", filter.putusan())
                .setParameter("banyak", fetch)
                .getResultList();
        return rows.stream()
                .map(row -> new BarisPengumuman(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, UUID.class),
                        Putusan.valueOf(row.get(4, String.class))))
                .toList();
    }

    /**
     * The whole list as CSV under a header, never held whole in memory. It is read by pages, and no connection is held while
     * a page goes out: a slow reader keeps nobody else from the database.
     */
    public void csv(UUID pengumuman, OutputStream out) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        long after = 0;
        boolean more = true;
        for (boolean first = true; first || more; first = false) {
            long last = page(pengumuman, after, first, page);
            more = last > after;
            after = last;
            page.writeTo(out);
            page.reset();
        }
    }

    /** One page into memory; answers its last key, or the one given when no line follows. */
    private long page(UUID pengumuman, long after, boolean header, OutputStream page) throws IOException {
        try (Connection connection = database.getConnection()) {
            long last = last(connection, pengumuman, after);
            if (header || last > after) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(CSV.formatted(pengumuman, after, last, header), page);
            }
            return last;
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static long last(Connection connection, UUID pengumuman, long after) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST)) {
            query.setObject(1, pengumuman);
            query.setLong(2, after);
            query.setInt(3, LINES);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return Math.max(after, row.getLong(1));
            }
        }
    }
}
