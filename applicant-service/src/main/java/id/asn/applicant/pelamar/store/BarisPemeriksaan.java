package id.asn.applicant.pelamar.store;

import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;
import id.asn.applicant.pelamar.Tinjauan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A row of a check: {@code giliran, hasil, berbeda, sejak} and of its review {@code putusan, catatan, oleh, pada}. */
public final class BarisPemeriksaan {

    private BarisPemeriksaan() {}

    /** The check in the present row. */
    public static PemeriksaanNik read(ResultSet row) throws SQLException {
        return new PemeriksaanNik(
                row.getInt("giliran"),
                HasilPemeriksaan.valueOf(row.getString("hasil")),
                List.of((String[]) row.getArray("berbeda").getArray()),
                instant(row, "sejak"),
                review(row));
    }

    private static Optional<Tinjauan> review(ResultSet row) throws SQLException {
        String outcome = row.getString("putusan");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Tinjauan(
                        PutusanTinjauan.valueOf(outcome),
                        row.getString("catatan"),
                        row.getString("oleh"),
                        instant(row, "pada")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
