package id.asn.formation.katalog.store;

import id.asn.formation.katalog.Pencarian;
import id.asn.platform.http.Cursor;
import id.asn.platform.http.Limit;
import id.asn.platform.http.ReadyPage;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reading the catalogue: one plain statement per answer, outside any transaction; the rows are ready as they lie. */
@ApplicationScoped
public class KatalogStore {
    private static final String MISSING = """
            select f.id from formasi f join rincian_formasi r on r.id = f.rincian_formasi_id
            where r.status = 'DIUMUMKAN' and f.jumlah > 0
                and not exists (select 1 from katalog_formasi k where k.id = f.id)
            order by f.urut
            """;

    private final AgroalDataSource database;

    KatalogStore(AgroalDataSource database) {
        this.database = database;
    }

    /** What the search finds, in the order in which it was catalogued. */
    public ReadyPage page(Pencarian search, String after, Limit limit) {
        Kueri kueri = new Kueri(search);
        long from = Cursor.after(after);
        try (Connection connection = database.getConnection()) {
            TextQuery.resolve(kueri, connection);
            try (PreparedStatement statement = connection.prepareStatement(kueri.page(from, limit.fetch()))) {
                kueri.bind(statement);
                try (ResultSet row = statement.executeQuery()) {
                    return ReadyPage.read(row, limit);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    /** One row. */
    public Dokumen get(UUID formasi) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select urut, isi from katalog_formasi where id = ?")) {
            statement.setObject(1, formasi);
            return documents(statement).stream().findFirst().orElseThrow(() -> new NotHere("formasi", formasi));
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    /** What this house announced and the catalogue does not hold. */
    public List<UUID> missing() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MISSING);
                ResultSet row = statement.executeQuery()) {
            List<UUID> missing = new ArrayList<>();
            while (row.next()) {
                missing.add(row.getObject(1, UUID.class));
            }
            return missing;
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    private static List<Dokumen> documents(PreparedStatement statement) throws SQLException {
        List<Dokumen> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new Dokumen(row.getLong(1), row.getString(2)));
            }
        }
        return rows;
    }
}
