package id.asn.formation.katalog.store;

import id.asn.formation.katalog.Faset;
import id.asn.formation.katalog.NilaiFaset;
import id.asn.formation.katalog.Pencarian;
import id.asn.formation.katalog.RingkasanKatalog;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counting what a search finds; the same question is counted once per version of the catalogue. */
@ApplicationScoped
public class FasetStore {
    /** Values shown of a facet. */
    private static final int MOST = 100;

    private static final int REMEMBERED = 10_000;

    private final AgroalDataSource database;
    private final PerVersi<Question, RingkasanKatalog> known;

    private record Question(Pencarian search, Set<Faset> facets) {}

    FasetStore(AgroalDataSource database, KatalogVersi versi) {
        this.database = database;
        this.known = new PerVersi<>(versi, REMEMBERED, FasetStore::values);
    }

    private static long values(RingkasanKatalog counted) {
        return 1 + counted.faset().values().stream().mapToLong(List::size).sum();
    }

    /** Rows and seats found, and the facets asked for. */
    public RingkasanKatalog count(Pencarian search, Set<Faset> facets) {
        return known.get(new Question(search, facets), this::count);
    }

    private RingkasanKatalog count(Question question) {
        Kueri kueri = new Kueri(question.search());
        try (Connection connection = database.getConnection()) {
            TextQuery.resolve(kueri, connection);
            NilaiFaset total = rows(
                            connection, kueri, "select null, null, count(*), coalesce(sum(jumlah), 0) from (%s) f")
                    .get(0);
            Map<String, List<NilaiFaset>> counts = new LinkedHashMap<>();
            for (Faset facet : question.facets()) {
                counts.put(facet.name().toLowerCase(Locale.ROOT), rows(connection, kueri, sql(facet)));
            }
            return new RingkasanKatalog(total.formasi(), total.kursi(), counts);
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be counted", failed);
        }
    }

    private static List<NilaiFaset> rows(Connection connection, Kueri kueri, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(kueri.all()))) {
            kueri.bind(statement);
            List<NilaiFaset> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new NilaiFaset(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
                }
            }
            return rows;
        }
    }

    private static String sql(Faset facet) {
        return switch (facet) {
            case TAHUN -> by("tahun", "null", "(%s) f");
            case INSTANSI -> by("instansi_id", "min(instansi_nama)", "(%s) f");
            case PROVINSI -> by("provinsi", "(select w.nama from wilayah w where w.kode = f.provinsi)", "(%s) f");
            case JENIS_PENGADAAN -> by("jenis_pengadaan", "null", "(%s) f");
            case KATEGORI -> by("kategori", "null", "(%s) f");
            case JENIS_KEBUTUHAN -> by("jenis_kebutuhan", "null", "(%s) f");
            case TERBUKA_DISABILITAS -> by("terbuka_disabilitas", "null", "(%s) f");
            case TINGKAT -> by("tingkat", "null", """
                    (select distinct f.id, f.jumlah, k.tingkat
                    from (%s) f join katalog_kualifikasi k on k.formasi_id = f.id) f
                    """);
        };
    }

    private static String by(String value, String name, String from) {
        return "select %s::text, %s, count(*), sum(jumlah) from ".formatted(value, name)
                + from
                + " where %s is not null group by %s order by 3 desc, 1 limit %d".formatted(value, value, MOST);
    }
}
