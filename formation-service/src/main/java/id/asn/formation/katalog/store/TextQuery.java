package id.asn.formation.katalog.store;

import id.asn.formation.katalog.store.Kueri.Kata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/** Turns the words of a search into a text query before the search itself, whose plan depends on how rare they are. */
final class TextQuery {

    private TextQuery() {}

    /** A search without words costs nothing. */
    static void resolve(Kueri kueri, Connection connection) throws SQLException {
        int parts = kueri.words().size();
        if (parts == 0) {
            return;
        }
        String sql = "select " + String.join(" && ", Collections.nCopies(parts, "katalog_kueri(?, ?)"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (Kata kata : kueri.words()) {
                statement.setString(++at, kata.teks());
                statement.setString(++at, kata.bobot());
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                kueri.textQuery(row.getString(1));
            }
        }
    }
}
