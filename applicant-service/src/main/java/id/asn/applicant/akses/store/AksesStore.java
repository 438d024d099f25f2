package id.asn.applicant.akses.store;

import id.asn.applicant.Peran;
import id.asn.applicant.akses.Akses;
import id.asn.applicant.akses.Bacaan;
import id.asn.applicant.akses.TujuanAkses;
import id.asn.platform.identity.Actor;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The record of looks. */
@ApplicationScoped
public class AksesStore {
    private static final String READING = """
            insert into akses (pelamar_id, peran, instansi, tujuan, oleh, lewat, dokumen, sha256, cara, lamaran_id)
            select pelamar_id, ?, case when ? then instansi end, 'MELIHAT_DOKUMEN', ?, ?, ?, ?, ?, id
              from lamaran where id = ?
            """;

    /** A second look means TMS: as long as a verdict is not told, a day of its committee is one look, of one purpose. */
    private static final String TOLD = """
            select * from (
                select distinct on (case when tertutup then instansi || (pada at time zone 'Asia/Jakarta')::date
                                         else urut::text end)
                       urut, pada, peran, instansi, case when tertutup then 'MELIHAT_LAMARAN' else tujuan end as tujuan,
                       case when tertutup then null else dokumen end as dokumen
                  from (select a.*, a.peran = 'panitia' and exists (
                                   select from lamaran l
                                    where l.pelamar_id = a.pelamar_id and l.instansi = a.instansi
                                      and l.status = 'DIAJUKAN' and l.diajukan_pada <= a.pada) as tertutup
                          from akses a
                         where a.pelamar_id = (select id from pelamar where akun = ?) and a.peran <> 'pelamar') semua
                 order by case when tertutup then instansi || (pada at time zone 'Asia/Jakarta')::date
                               else urut::text end, urut) terlipat
             where urut > ? order by urut limit ?
            """;

    private final AgroalDataSource database;
    private final TransactionManager transactions;

    AksesStore(AgroalDataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Keeps the look in the transaction that reads: without the record nothing is shown. */
    public void record(UUID pelamar, TujuanAkses tujuan, String role, Actor actor) {
        String sql = "insert into akses (pelamar_id, peran, instansi, tujuan, oleh, lewat) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, pelamar);
            insert.setString(2, role);
            insert.setString(3, actor.instansi());
            insert.setString(4, tujuan.name());
            insert.setString(5, actor.person());
            insert.setString(6, actor.client());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Keeps the look whatever becomes of the transaction at hand: a dry run is undone, but it has shown the person. It is
     * kept with the transaction, and once more when that was undone and its connection is free: who holds one connection
     * never waits for a second.
     */
    public void recordForGood(UUID pelamar, TujuanAkses tujuan, String role, Actor actor) {
        record(pelamar, tujuan, role, actor);
        Runnable again = () -> QuarkusTransaction.requiringNew().run(() -> record(pelamar, tujuan, role, actor));
        try {
            transactions.getTransaction().registerSynchronization(new Undone(again));
        } catch (RollbackException | SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Does once more what was undone. */
    private record Undone(Runnable again) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // what is kept with the transaction needs nothing more
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                again.run();
            }
        }
    }

    /** Keeps the reading of a document; whose the lamaran is, it knows itself. */
    public void recordReading(Bacaan it, Actor reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(READING)) {
            insert.setString(1, (it.panitia() ? Peran.PANITIA : Peran.PELAMAR).claim());
            insert.setBoolean(2, it.panitia());
            insert.setString(3, reader.person());
            insert.setString(4, reader.client());
            insert.setString(5, it.dokumen());
            insert.setString(6, it.sha256());
            insert.setString(7, it.cara());
            insert.setObject(8, it.lamaranId());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The looks of others at the person signed in as this, after the key, in order. */
    public List<Akses> of(String akun, long after, int fetch) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(TOLD)) {
            query.setString(1, akun);
            query.setLong(2, after);
            query.setInt(3, fetch);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Akses> read(PreparedStatement query) throws SQLException {
        List<Akses> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Akses(
                        row.getLong("urut"),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("peran"),
                        row.getString("instansi"),
                        TujuanAkses.valueOf(row.getString("tujuan")),
                        row.getString("dokumen")));
            }
        }
        return found;
    }
}
