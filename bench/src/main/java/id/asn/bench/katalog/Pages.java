package id.asn.bench.katalog;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The national catalogue and the pages of it that are asked for. */
final class Pages {
    private static final String FILL = "/sql/katalog-nasional.sql";

    /** Of forty educations, from the most sought to those with three pages just: the first, second and third page. */
    private static final String STARTS = """
            with sering as (
                select kode, row_number() over (order by count(*) desc, kode) as n
                from katalog_kualifikasi group by kode having count(*) >= 150
            ), pilihan as (
                select kode from sering where n % greatest(1, (select count(*) / 40 from sering)) = 0 order by n limit 40
            ), baris as (
                select kode, urut, row_number() over (partition by kode order by urut) as ke
                from katalog_kualifikasi join pilihan using (kode)
            )
            select kode, 0 as sesudah from pilihan
            union all select kode, urut from baris where ke in (50, 100)
            """;

    private Pages() {}

    /** One page: of which education, after which place. */
    record Stretch(String kode, long after) {

        String address() {
            byte[] key = ByteBuffer.allocate(Long.BYTES).putLong(after).array();
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
            return "/v1/katalog?pendidikan=" + kode + "&after=" + cursor;
        }

        /** What the service sends for it. */
        String sql() {
            return ("select distinct on (k.urut) k.urut, f.isi from katalog_kualifikasi k join katalog_formasi f"
                            + " on f.urut = k.urut where k.kode = '%s' and k.urut > %d order by k.urut limit 51")
                    .formatted(kode, after);
        }
    }

    static List<Stretch> fill(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(text());
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum katalog_formasi, katalog_kualifikasi");
            List<Stretch> pages = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(STARTS)) {
                while (row.next()) pages.add(new Stretch(row.getString(1), row.getLong(2)));
            }
            return pages;
        } catch (SQLException e) {
            throw new Fault("The catalogue could not be filled (" + e.getMessage() + ").", e);
        }
    }

    private static String text() {
        try (InputStream file = Pages.class.getResourceAsStream(FILL)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
