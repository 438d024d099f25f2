package id.asn.applicant.antrean.store;

import id.asn.applicant.antrean.Barisan;
import id.asn.applicant.antrean.Benih;
import id.asn.applicant.antrean.Garis;
import id.asn.applicant.antrean.Gelombang;
import id.asn.applicant.antrean.Kegiatan;
import id.asn.applicant.antrean.Laju;
import id.asn.applicant.antrean.Tiket;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a line with the clock it is judged by and one person's ticket, all in one statement that counts no rows. */
@ApplicationScoped
public class BarisanStore {
    private static final String LINES = """
            select g.id, g.tahun, g.kegiatan, g.dibuka, g.masa_menit, g.lepas_menit, g.benih, g.praantre, g.ditutup_pada,
                   penutupan(g.tahun, 'PENDAFTARAN', null) as tutup,
                   t.nomor as tiket, t.diambil, t.selesai,
                   case when g.ditutup_pada is not null
                            then (select coalesce(max(nomor), 0) from antrean_tiket where gelombang = g.id)
                        when g.kegiatan = 'PENGAJUAN' then (select last_value - g.awal from antrean_pengajuan)
                        else (select last_value - g.awal from antrean_pembuatan_akun) end as terakhir,
                   clock_timestamp() as kini,
                   l.per_menit, l.sejak, l.dasar, l.alasan, l.oleh, l.lewat,
                   lead(l.nomor) over (partition by g.id order by l.nomor) is null as rampung
              from antrean_gelombang g
              join antrean_laju l on l.gelombang = g.id
              left join antrean_tiket t on t.gelombang = g.id and t.pemilik = ?
             where %s
             order by g.dibuka, g.id, l.nomor
            """;
    private static final String BY_ID = LINES.formatted("g.id = ?");
    private static final String OPEN = LINES.formatted("g.ditutup_pada is null");
    private static final String GUARDING =
            LINES.formatted("g.ditutup_pada is null and g.dibuka <= clock_timestamp() and g.kegiatan = ?");

    private final AgroalDataSource database;

    BarisanStore(AgroalDataSource database) {
        this.database = database;
    }

    /** The round as it stands now with the ticket of the holder, who may be null; refuses one that there is not. */
    public Barisan get(UUID id, UUID holder) {
        return read(BY_ID, holder, id).stream().findFirst().orElseThrow(() -> new NotHere("antrean", id));
    }

    /** The rounds that are not ended, by opening. */
    public List<Barisan> open() {
        return read(OPEN, null, null);
    }

    /** The opened round that stands before the act, with the ticket of the holder; empty when there is none. */
    public Optional<Barisan> guarding(Kegiatan act, UUID holder) {
        return read(GUARDING, holder, act.name()).stream().findFirst();
    }

    private List<Barisan> read(String sql, UUID holder, Object wanted) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, holder, Types.OTHER);
            if (wanted != null) {
                query.setObject(2, wanted);
            }
            try (ResultSet row = query.executeQuery()) {
                return lines(row);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each round comes once for each of its rates. */
    private static List<Barisan> lines(ResultSet row) throws SQLException {
        List<Barisan> lines = new ArrayList<>();
        List<Laju> rates = new ArrayList<>();
        while (row.next()) {
            rates.add(rate(row));
            if (row.getBoolean("rampung")) {
                lines.add(line(row, new Garis(rates)));
                rates.clear();
            }
        }
        return lines;
    }

    private static Barisan line(ResultSet row, Garis line) throws SQLException {
        long number = row.getLong("tiket");
        Tiket ticket = row.wasNull() ? null : new Tiket(number, instant(row, "diambil"), instant(row, "selesai"));
        return new Barisan(round(row, line), ticket, row.getLong("terakhir"), instant(row, "kini"));
    }

    private static Gelombang round(ResultSet row, Garis line) throws SQLException {
        return new Gelombang(
                row.getObject("id", UUID.class),
                row.getInt("tahun"),
                Kegiatan.valueOf(row.getString("kegiatan")),
                instant(row, "dibuka"),
                Duration.ofMinutes(row.getInt("masa_menit")),
                Duration.ofMinutes(row.getInt("lepas_menit")),
                new Benih(HexFormat.of().formatHex(row.getBytes("benih"))),
                row.getObject("praantre", Long.class),
                line,
                instant(row, "tutup"),
                instant(row, "ditutup_pada"));
    }

    private static Laju rate(ResultSet row) throws SQLException {
        return new Laju(
                row.getInt("per_menit"),
                instant(row, "sejak"),
                row.getLong("dasar"),
                row.getString("alasan"),
                row.getString("oleh"),
                row.getString("lewat"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
