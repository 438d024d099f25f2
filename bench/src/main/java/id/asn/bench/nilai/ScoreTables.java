package id.asn.bench.nilai;

import id.asn.bench.Database;
import id.asn.bench.side.Latencies;
import id.asn.bench.side.Run;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The tables that a score file fills: emptied before each run, and filled by COPY with what an intake brought. */
final class ScoreTables {
    private static final String EMPTY = "truncate nilai_skd, pekerjaan, pekerjaan_masukan, pekerjaan_nilai, "
            + "pekerjaan_perbedaan, pekerjaan_kesalahan, pekerjaan_percobaan";
    private static final List<String> TABLES = List.of("pekerjaan_masukan", "pekerjaan_nilai", "nilai_skd");
    private static final double NANOS = 1e9;
    private static final int MILLIS = 1000;

    /** As numbers of 2024 look; six hundred agencies, whose numbers do not come in order. */
    private static final String PEOPLE = """
        insert into peserta (nomor_peserta, tahun, instansi, formasi_id, jenis_kebutuhan, pendidikan_kode, ipk, tanggal_lahir,
            lamaran_id)
        select (n %% 600 + 1000)::text || '2' || lpad(n::text, 12, '0'), 2024, (n %% 600 + 1000)::text,
            md5('formasi ' || n / 24)::uuid, 'UMUM', '5100001', 3.10, date '1995-01-01' + n %% 3000, md5('lamaran ' || n)::uuid
        from generate_series(1, %d) n
        """;

    private static final String ROWS = """
        copy (select nomor_peserta, case urut % 9 when 0 then 'tidak' else 'ya' end as hadir, twk, tiu, tkp
                from peserta, lateral (select case when urut % 9 > 0 then 40 + urut % 20 * 5 end as twk,
                    case when urut % 9 > 0 then 40 + urut % 23 * 5 end as tiu,
                    case when urut % 9 > 0 then 120 + urut % 100 end as tkp) nilai
               order by md5(nomor_peserta)) to stdout (format csv, header)
        """;

    private final Database database;

    ScoreTables(Database database) {
        this.database = database;
    }

    void people(int count) {
        run(PEOPLE.formatted(count));
        run("analyze peserta");
    }

    /** The scores of all of them as a sender writes them, in no order. */
    Path file(Path file, int people) {
        try (Connection connection = database.connect();
                OutputStream out = Files.newOutputStream(file)) {
            long rows = copy(connection).copyOut(ROWS, out);
            if (rows != people) throw new Fault(rows + " rows are no " + people + ".");
            return file;
        } catch (SQLException | IOException e) {
            throw new Fault("The file could not be written (" + e.getMessage() + ").", e);
        }
    }

    /** Empties the tables, then takes the time of the work. */
    Run timed(long rows, Runnable work) {
        run(EMPTY);
        long before = System.nanoTime();
        work.run();
        long nanos = System.nanoTime() - before;
        return new Run(rows * NANOS / nanos, nanos / NANOS * MILLIS, Latencies.of(LongStream.of(nanos)));
    }

    /** The same rows again by COPY, in one transaction; the first time they are written to files before. */
    Run copied(long rows, Path folder) {
        for (String table : TABLES) {
            Path file = folder.resolve(table);
            if (!Files.exists(file)) save(table, file);
        }
        return timed(rows, () -> load(folder));
    }

    private void save(String table, Path file) {
        try (Connection connection = database.connect();
                OutputStream out = Files.newOutputStream(file)) {
            copy(connection).copyOut("copy " + table + " to stdout", out);
        } catch (SQLException | IOException e) {
            throw new Fault("The rows could not be written to a file (" + e.getMessage() + ").", e);
        }
    }

    private void load(Path folder) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                try (InputStream in = Files.newInputStream(folder.resolve(table))) {
                    copy(connection).copyIn("copy " + table + " from stdin", in);
                }
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new Fault("COPY failed (" + e.getMessage() + ").", e);
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void run(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Fault("The tables could not be prepared (" + e.getMessage() + ").", e);
        }
    }
}
