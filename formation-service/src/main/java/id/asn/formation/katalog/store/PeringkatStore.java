package id.asn.formation.katalog.store;

import id.asn.formation.katalog.Pencarian;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.LongStream;

/**
 * What a search finds, those with most seats first. The order is made once per version of the catalogue and kept, so that
 * any stretch of it, however deep, costs the same.
 */
@ApplicationScoped
public class PeringkatStore {
    /** Eight bytes each. */
    private static final int REMEMBERED = 2_000_000;

    private final AgroalDataSource database;
    private final PerVersi<Pencarian, long[]> known;

    PeringkatStore(AgroalDataSource database, KatalogVersi versi) {
        this.database = database;
        this.known = new PerVersi<>(versi, REMEMBERED, ranked -> 16 + ranked.length);
    }

    /** The places in the catalogue ({@code urut}), by seats descending, then by id; not to be changed. */
    public long[] ranked(Pencarian search) {
        return known.get(search, this::rank);
    }

    private long[] rank(Pencarian search) {
        Kueri kueri = new Kueri(search);
        try (Connection connection = database.getConnection()) {
            TextQuery.resolve(kueri, connection);
            try (PreparedStatement statement = connection.prepareStatement(kueri.ranked())) {
                kueri.bind(statement);
                return places(statement);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be ranked", failed);
        }
    }

    private static long[] places(PreparedStatement statement) throws SQLException {
        LongStream.Builder places = LongStream.builder();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                places.add(row.getLong(1));
            }
        }
        return places.build().toArray();
    }
}
