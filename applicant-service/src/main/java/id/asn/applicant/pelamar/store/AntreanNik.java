package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who waits for a check with the civil registry, and what came of it. Any number of instances take from it. */
@ApplicationScoped
public class AntreanNik {
    /** Seconds after which an attempt that nobody ended, because its instance died, is taken up again. */
    private static final int LEASE_SECONDS = 60;

    private final AgroalDataSource database;

    AntreanNik(AgroalDataSource database) {
        this.database = database;
    }

    /** Somebody's turn. */
    public record Giliran(UUID pelamar, int nomor) {}

    /**
     * Puts a person into the queue, or once more after a correction, in the transaction of the registration. Turns are counted
     * on from those of an erased account: what was answered and decided about it never counts for the new one.
     */
    public void enqueue(UUID pelamar) {
        String sql = """
                insert into pemeriksaan_nik (pelamar_id, giliran)
                select p.id, coalesce(max(j.giliran) + 1, 0)
                  from (values (?)) p (id) left join pemeriksaan_nik_jawaban j on j.pelamar_id = p.id
                 group by p.id
                on conflict (pelamar_id) do update
                   set hasil = 'BELUM_DIPERIKSA', berbeda = '{}', sejak = now(), coba_lagi_pada = now(), percobaan = 0,
                       giliran = pemeriksaan_nik.giliran + 1
                """;
        change(sql, pelamar);
    }

    /** The next who is due, passed over by the other instances for a while; none while the registry rests or its quota of the day is used up. */
    public Optional<Giliran> take(int quota) {
        String sql = """
                update pemeriksaan_nik
                   set giliran = giliran + 1, percobaan = percobaan + 1,
                       coba_lagi_pada = now() + make_interval(secs => ?)
                 where pelamar_id = (select pelamar_id from pemeriksaan_nik
                                      where hasil in ('BELUM_DIPERIKSA', 'TERTUNDA') and coba_lagi_pada <= now()
                                        and not exists (select from dukcapil_istirahat where sampai > now())
                                      order by coba_lagi_pada limit 1 for update skip locked)
                returning pelamar_id, giliran
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, LEASE_SECONDS);
            try (ResultSet row = update.executeQuery()) {
                return row.next()
                        ? Optional.of(new Giliran(row.getObject("pelamar_id", UUID.class), row.getInt("giliran")))
                                .filter(turn -> withinQuota(quota) || untilTomorrow(turn))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Keeps the answer to this turn beside all earlier ones; false for an earlier one, overtaken by a correction, which counts
     * for nothing.
     */
    public boolean answer(Giliran turn, HasilPemeriksaan hasil, List<String> berbeda) {
        String sql = """
                with dijawab as (
                    update pemeriksaan_nik set hasil = ?, berbeda = ?, sejak = now()
                     where pelamar_id = ? and giliran = ? and hasil in ('BELUM_DIPERIKSA', 'TERTUNDA')
                    returning pelamar_id, giliran, hasil, berbeda, sejak)
                insert into pemeriksaan_nik_jawaban (pelamar_id, giliran, hasil, berbeda, pada) select * from dijawab
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, hasil.name());
            update.setArray(2, connection.createArrayOf("text", berbeda.toArray()));
            update.setObject(3, turn.pelamar());
            update.setInt(4, turn.nomor());
            return update.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Puts the turn off: pauses double from two seconds up to an hour, spread by chance. */
    public void postpone(Giliran turn) {
        String sql = """
                update pemeriksaan_nik
                   set hasil = 'TERTUNDA', sejak = now(),
                       coba_lagi_pada = now() + make_interval(secs => least(3600, 2 ^ least(percobaan, 12)) * (0.5 + random() / 2))
                 where pelamar_id = ? and giliran = ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, turn.pelamar());
            update.setInt(2, turn.nomor());
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Nobody is asked about by any instance for this while, by the clock of the database. */
    public void rest(Duration pause) {
        String sql = """
                insert into dukcapil_istirahat as i (sampai) values (now() + make_interval(secs => ?))
                on conflict (satu) do update set sampai = greatest(i.sampai, excluded.sampai)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, pause.toSeconds());
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where the check of this person stands; empty when it was never asked for. */
    public Optional<PemeriksaanNik> of(UUID pelamar) {
        String sql = """
                select n.giliran, n.hasil, n.berbeda, n.sejak, t.putusan, t.catatan, t.oleh, t.pada
                  from pemeriksaan_nik n left join tinjauan_nik t using (pelamar_id, giliran)
                 where pelamar_id = ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, pelamar);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(BarisPemeriksaan.read(row)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean untilTomorrow(Giliran turn) {
        change("""
                update pemeriksaan_nik
                   set hasil = 'TERTUNDA', sejak = now(), percobaan = 0,
                       coba_lagi_pada = (date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day')
                                        at time zone 'Asia/Jakarta'
                 where pelamar_id = ?
                """, turn.pelamar());
        return false;
    }

    private boolean withinQuota(int quota) {
        String sql = """
                insert into kuota_dukcapil as k (hari, terpakai)
                select (now() at time zone 'Asia/Jakarta')::date, 1 where ? > 0
                on conflict (hari) do update set terpakai = k.terpakai + 1 where k.terpakai < ?
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, quota);
            update.setInt(2, quota);
            return update.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void change(String sql, UUID pelamar) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, pelamar);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
