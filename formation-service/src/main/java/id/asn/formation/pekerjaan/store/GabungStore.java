package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.platform.problem.Finding;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** From the table {@code masuk} to the target: checks over all rows, one merge, and the way back from it. */
@ApplicationScoped
public class GabungStore {
    private static final String FOUND = """
            insert into pekerjaan_temuan (pekerjaan_id, baris, bobot, kolom, kode, dasar_hukum, fakta)
            select ?, masuk.baris, ?, ?, ?, ?, %s from masuk %s order by masuk.baris
            """;
    private static final String DROP = """
            delete from masuk using (
                select distinct baris from pekerjaan_temuan where pekerjaan_id = ? and bobot = 'SALAH'
            ) salah where masuk.baris = salah.baris
            """;
    private static final String TWINS =
            "join (select %1$s, min(baris) as pertama from masuk group by %1$s having count(*) > 1) kembar using (%1$s) where masuk.baris > kembar.pertama";
    private static final String COUNTS = """
            select count(*) filter (where baru), count(*) filter (where not baru), (select count(*) from masuk)
            from tergabung
            """;

    private final AgroalDataSource database;

    GabungStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What the merge did.
     *
     * @param tetap rows that were there already, word for word
     */
    public record Gabungan(long baru, long berubah, long tetap) {

        /** What became of all rows. */
        public Hitungan hitungan(long dibaca, long ditolak) {
            return new Hitungan(dibaca, baru, berubah, tetap, ditolak);
        }
    }

    /** Notes what the rows fail beside each other and beside what is stored; takes the wrong ones away, and counts them. */
    public long check(Pekerjaan job, Tujuan tujuan) {
        if (tujuan.kunciTunggal()) {
            note(job.id(), twins(tujuan));
        }
        tujuan.pemeriksaan().forEach(one -> note(job.id(), one));
        return drop(job);
    }

    /** Takes the rows away that were found wrong, and counts them. */
    public long drop(Pekerjaan job) {
        try (Connection connection = database.getConnection();
                PreparedStatement drop = connection.prepareStatement(DROP)) {
            drop.setObject(1, job.id());
            return drop.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Pemeriksaan twins(Tujuan tujuan) {
        String kunci = String.join(", ", tujuan.kunci());
        return new Pemeriksaan(
                Bobot.SALAH,
                Finding.of(tujuan.kunci().get(0), "kunci-ganda"),
                TWINS.formatted(kunci),
                "jsonb_build_object('kunci', '" + kunci + "', 'baris_pertama', kembar.pertama)");
    }

    private void note(UUID job, Pemeriksaan check) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(FOUND.formatted(check.fakta(), check.dari()))) {
            insert.setObject(1, job);
            insert.setString(2, check.bobot().name());
            insert.setString(3, check.pola().pointer());
            insert.setString(4, check.pola().code());
            insert.setString(5, check.pola().legalBasis());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Marks the point that {@link #back} returns to. */
    public void mark() {
        run("savepoint sebelum_gabung");
    }

    /** Undoes what was merged; what was found stays. */
    public void back() {
        run("rollback to savepoint sebelum_gabung");
    }

    /** Merges all rows that are left. */
    public Gabungan merge(Pekerjaan job, TujuanSekaligus tujuan) {
        run("with hasil as (" + tujuan.gabung()
                + ") insert into tergabung (kunci, baru) select kunci, baru from hasil");
        tujuan.lanjutkan(job);
        try (Connection connection = database.getConnection();
                Statement count = connection.createStatement();
                ResultSet row = count.executeQuery(COUNTS)) {
            row.next();
            return new Gabungan(row.getLong(1), row.getLong(2), row.getLong(3) - row.getLong(1) - row.getLong(2));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
