package id.asn.applicant.periode.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The one clock by which deadlines are judged: the database's, the same for all processes of the service. */
@ApplicationScoped
public class DatabaseClock {
    private final AgroalDataSource database;

    DatabaseClock(AgroalDataSource database) {
        this.database = database;
    }

    /** An instant as the database writes {@code extract(epoch from ...)}: seconds with their fraction. */
    public static Instant read(String epoch) {
        BigDecimal seconds = new BigDecimal(epoch);
        return Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }

    /** This very instant, not the beginning of the transaction: nobody wins time by keeping a transaction open. */
    public Instant now() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select clock_timestamp()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
