package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PenerimaNilai;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Holds the good rows of a file against the scores that count, and moves them there. A row that is there just so is none. */
@ApplicationScoped
public class PenggabungNilai {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String DIFFERENCES = """
        select m.pekerjaan_id, m.nomor_peserta, m.bagian, n.hadir as hadir_lama, array[%3$s]::numeric[] as angka_lama,
               n.pekerjaan_id as pekerjaan_lama, m.hadir, m.angka
          from pekerjaan_nilai m
          join %1$s n on n.tahun = ? and n.nomor_peserta = m.nomor_peserta %8$s
         where m.pekerjaan_id = ? and row (n.hadir, %3$s) is distinct from row (m.hadir, %4$s)
        """;

    private static final String COLUMNS =
            "pekerjaan_id, nomor_peserta, bagian, hadir_lama, angka_lama, pekerjaan_lama, hadir, angka";

    private static final String NOTE =
            "insert into pekerjaan_perbedaan (" + COLUMNS + ") %s order by m.nomor_peserta, m.bagian";

    private static final String FORGET = "delete from pekerjaan_perbedaan where pekerjaan_id = ?";

    private static final String COUNT = """
        select count(*), count(n.nomor_peserta)
          from pekerjaan_nilai m
          left join %1$s n on n.tahun = ? and n.nomor_peserta = m.nomor_peserta %8$s
         where m.pekerjaan_id = ?
        """;

    private static final String UNSEEN =
            "select exists (%s except select " + COLUMNS + " from pekerjaan_perbedaan where pekerjaan_id = ?)";

    private static final String MERGE = """
        insert into %1$s (tahun, pekerjaan_id, %9$s, hadir, %2$s)
        select ?, pekerjaan_id, %9$s, hadir, %5$s from pekerjaan_nilai where pekerjaan_id = ?
        on conflict (tahun, %9$s) do update
           set (pekerjaan_id, hadir, %2$s) = row (excluded.pekerjaan_id, excluded.hadir, %6$s)
         where row (%1$s.hadir, %7$s) is distinct from row (excluded.hadir, %6$s)
        """;

    private final AgroalDataSource database;

    PenggabungNilai(AgroalDataSource database) {
        this.database = database;
    }

    /** Writes down what merging would replace, and counts what it would do; in the caller's transaction. */
    public Hitungan compare(Pekerjaan pekerjaan, PenerimaNilai penerima) {
        try (Connection connection = database.getConnection()) {
            run(connection, FORGET, pekerjaan.id());
            int changed =
                    run(connection, NOTE.formatted(sql(DIFFERENCES, penerima)), pekerjaan.tahun(), pekerjaan.id());
            try (PreparedStatement query =
                            prepare(connection, sql(COUNT, penerima), pekerjaan.tahun(), pekerjaan.id());
                    ResultSet row = query.executeQuery()) {
                row.next();
                int known = row.getInt(2);
                return new Hitungan(row.getInt(1) - known, changed, known - changed);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * True when merging would replace a score in a way that was not written down: another file counted meanwhile. Until the
     * caller's transaction ends no other file of the same scores and year is merged.
     */
    public boolean hasUnseen(Pekerjaan pekerjaan, PenerimaNilai penerima) {
        String sql = UNSEEN.formatted(sql(DIFFERENCES, penerima));
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement lock = prepare(connection, LOCK, penerima.tabelNilai() + " " + pekerjaan.tahun())) {
                lock.execute();
            }
            try (PreparedStatement query = prepare(connection, sql, pekerjaan.tahun(), pekerjaan.id(), pekerjaan.id());
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Lets the rows count, in the caller's transaction; what was there just so is not written. */
    public void merge(Pekerjaan pekerjaan, PenerimaNilai penerima) {
        try (Connection connection = database.getConnection()) {
            run(connection, sql(MERGE, penerima), pekerjaan.tahun(), pekerjaan.id());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** The same columns in the forms that the statements above ask for. */
    private static String sql(String form, PenerimaNilai penerima) {
        List<String> kolom = penerima.kolomNilai();
        return form.formatted(
                penerima.tabelNilai(),
                String.join(", ", kolom),
                each("n.%1$s", kolom),
                each("m.angka[%2$d]", kolom),
                each("angka[%2$d]", kolom),
                each("excluded.%1$s", kolom),
                each(penerima.tabelNilai() + ".%1$s", kolom),
                penerima.perBagian() ? "and n.bagian = m.bagian" : "",
                penerima.perBagian() ? "nomor_peserta, bagian" : "nomor_peserta");
    }

    private static String each(String form, List<String> kolom) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < kolom.size(); i++) {
            all.append(i == 0 ? "" : ", ").append(form.formatted(kolom.get(i), i + 1));
        }
        return all.toString();
    }
}
