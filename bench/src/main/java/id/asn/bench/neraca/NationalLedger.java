package id.asn.bench.neraca;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A ledger of 126,000 lines with 250,407 seats in 547 agencies, the magnitudes of 2024. Every line has gone from its usulan
 * to a result; four in five are filled. The same in every run.
 */
final class NationalLedger {
    static final int LINES = 126_000;
    static final int SEATS = 250_407;

    private static final String ACCOUNTS =
            "neraca_rekening (formasi_id, tahun, instansi, jabatan, jenis_pengadaan, kategori)";
    private static final String ENTRIES = "neraca_entri (formasi_id, dari, ke, jumlah, sebab, rujukan, pada)";
    private static final int AGENCIES = 547;
    private static final int PROVINCES = 38;
    private static final int FIRST_PROVINCE = 11;
    private static final int FIRST_AGENCY = 1000;
    private static final int JABATAN = 900;
    private static final int AT_ONCE = 2000;
    private static final String[] KATEGORI = {"GURU", "KESEHATAN", "DOSEN", "TEKNIS"};
    private static final String[][] WAY = {
        {"LUAR", "DIUSULKAN", "USUL"},
        {"DIUSULKAN", "DIVERIFIKASI", "PERTEK"},
        {"DIVERIFIKASI", "DITETAPKAN", "TETAPKAN"},
        {"DITETAPKAN", "DIUMUMKAN", "UMUMKAN"},
    };

    private NationalLedger() {}

    /** Fills an empty ledger by COPY. The balances are copied too, so the database need not post each entry. */
    static void fill(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy(copy, "instansi (kode, nama, jenis, provinsi, versi)", AGENCIES, NationalLedger::agency);
            copy(copy, ACCOUNTS, LINES, NationalLedger::account);
            statement.execute("alter table neraca_entri disable trigger bukukan");
            copy(copy, ENTRIES, LINES, NationalLedger::entries);
            statement.execute("alter table neraca_entri enable trigger bukukan");
            copy(copy, "neraca_saldo (formasi_id, akun, saldo)", LINES, NationalLedger::balances);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum (analyze) neraca_rekening, neraca_saldo, neraca_entri, instansi");
        } catch (SQLException | IOException e) {
            throw new Fault("The ledger could not be filled (" + e.getMessage() + ").", e);
        }
    }

    /** Writes the rows of one number. */
    private interface Rows {
        void write(int number, Consumer<Object[]> out);
    }

    private static void copy(CopyManager copy, String table, int count, Rows rows) throws SQLException, IOException {
        for (int first = 0; first < count; first += AT_ONCE) {
            StringBuilder text = new StringBuilder();
            for (int n = first; n < Math.min(count, first + AT_ONCE); n++) {
                rows.write(n, row -> line(text, row));
            }
            copy.copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
        }
    }

    private static void line(StringBuilder text, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t").append(row[i]);
        }
        text.append('\n');
    }

    private static void agency(int n, Consumer<Object[]> out) {
        out.accept(new Object[] {kode(n), "Instansi " + kode(n), "DAERAH", FIRST_PROVINCE + n % PROVINCES, 0});
    }

    private static void account(int n, Consumer<Object[]> out) {
        int kind = n / AGENCIES;
        out.accept(new Object[] {
            id(n), 2024, kode(n % AGENCIES), "J" + n % JABATAN, kind % 2 == 0 ? "CPNS" : "PPPK", KATEGORI[kind / 2 % 4]
        });
    }

    private static void entries(int n, Consumer<Object[]> out) {
        for (String[] step : WAY) {
            out.accept(entry(n, step[0], step[1], step[2]));
        }
        out.accept(entry(n, "DIUMUMKAN", result(n), "ISI"));
    }

    private static Object[] entry(int n, String dari, String ke, String sebab) {
        return new Object[] {id(n), dari, ke, seats(n), sebab, "bench", "2024-08-19 00:00:00+07"};
    }

    private static void balances(int n, Consumer<Object[]> out) {
        out.accept(new Object[] {id(n), "LUAR", -seats(n)});
        for (String[] step : WAY) {
            out.accept(new Object[] {id(n), step[1], 0});
        }
        out.accept(new Object[] {id(n), result(n), seats(n)});
    }

    /** One seat each, and a second one for the first lines until all are given out. */
    private static int seats(int n) {
        return n < SEATS - LINES ? 2 : 1;
    }

    private static String result(int n) {
        return n % 5 == 0 ? "LOWONG" : "TERISI";
    }

    private static String id(int n) {
        return String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", n);
    }

    private static String kode(int n) {
        return Integer.toString(FIRST_AGENCY + n);
    }
}
