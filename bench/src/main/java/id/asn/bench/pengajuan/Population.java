package id.asn.bench.pengajuan;

import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Everybody who registered before: the tables and their indexes have the size that they have on the last day. */
public final class Population {
    private static final int STRETCH = 200_000;

    private final TemporaryHouse house;

    public Population(TemporaryHouse house) {
        this.house = house;
    }

    /** Makes so many people by SQL on the server itself, with 126,000 formasi to choose from; none when there are to be none. */
    public void grow(int people) {
        if (people == 0) return;
        Instant began = Instant.now();
        try (Connection connection = house.administrator(ServiceName.APPLICANT);
                Statement statement = connection.createStatement()) {
            statement.execute(Drafts.resource("/sql/formasi-nasional.sql"));
            statement.execute(Drafts.resource("/sql/tanpa-indeks.sql"));
            set(connection, "bench.sidik", house.vault().sidik());
            for (int from = 1; from <= people; from += STRETCH) {
                set(connection, "bench.dari", Integer.toString(from));
                set(connection, "bench.sampai", Integer.toString(Math.min(people, from + STRETCH - 1)));
                statement.execute(Drafts.resource("/sql/pelamar-nasional.sql"));
            }
            statement.execute(Drafts.resource("/sql/hitung-nasional.sql"));
            statement.execute("vacuum analyze pelamar, lamaran, lamaran_langkah, verifikasi, pesan");
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new Fault("The people could not be made (" + e.getMessage() + ").", e);
        }
        house.tell(String.format(
                Locale.ROOT,
                "%,d pelamar registered, nine of ten submitted: made in %d s.",
                people,
                Duration.between(began, Instant.now()).toSeconds()));
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, false)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }
}
