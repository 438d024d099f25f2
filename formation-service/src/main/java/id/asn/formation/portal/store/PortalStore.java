package id.asn.formation.portal.store;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.katalog.store.PeringkatStore;
import id.asn.formation.portal.BarisPortal;
import id.asn.formation.portal.HalamanPortal;
import id.asn.formation.portal.PencarianPortal;
import id.asn.formation.portal.PengadaanPortal;
import id.asn.formation.portal.RincianPortal;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The catalogue in the portal's order and names. */
@ApplicationScoped
public class PortalStore {
    private static final String PAGE = """
            select id, instansi_nama, jenis_pengadaan, kategori, nama_kebutuhan, jabatan_nama, lokasi, jumlah,
                terbuka_disabilitas, gaji_min, gaji_max, jumlah_ms
            from katalog_formasi where urut = any(?) order by jumlah desc, id
            """;
    private static final String ONE = """
            select f.*, (
                select string_agg(kode, ' / ' order by nomor) from katalog_kualifikasi where formasi_id = f.id
            ) as kode_ref_pend, coalesce(i.id_nasional, f.instansi_id) as id_instansi
            from katalog_formasi f left join instansi i on i.kode = f.instansi_kode
            where f.id = ? and f.tahun = ?
            """;
    private static final String AGENCY = "select kode from instansi where id_nasional = ?";

    private final AgroalDataSource database;
    private final PeringkatStore ranking;

    PortalStore(AgroalDataSource database, PeringkatStore ranking) {
        this.database = database;
        this.ranking = ranking;
    }

    /** The rows from an offset; none past the end. */
    public HalamanPortal<BarisPortal> page(PencarianPortal search, int offset, int limit) {
        long[] found = registered(search).search().map(ranking::ranked).orElseGet(() -> new long[0]);
        if (offset >= found.length) {
            return new HalamanPortal<>(found.length, List.of());
        }
        int end = (int) Math.min(found.length, (long) offset + limit);
        return new HalamanPortal<>(found.length, rows(Arrays.copyOfRange(found, offset, end)));
    }

    /** Programs know agencies by their national key; the catalogue knows those it has a code for by that code. */
    private PencarianPortal registered(PencarianPortal search) {
        if (!search.byNationalKey()) {
            return search;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AGENCY)) {
            statement.setString(1, search.instansiId().toUpperCase(Locale.ROOT));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? search.ofAgency(row.getString(1)) : search;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the agency could not be looked up", failed);
        }
    }

    private List<BarisPortal> rows(long[] places) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, places);
            List<BarisPortal> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(baris(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    /** One formasi of the year. */
    public RincianPortal get(int tahun, UUID formasi) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, formasi);
            statement.setInt(2, tahun);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotHere("formasi", formasi);
                }
                return rincian(row);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the catalogue could not be read", failed);
        }
    }

    private static BarisPortal baris(ResultSet row) throws SQLException {
        return new BarisPortal(
                row.getString("id"),
                row.getString("instansi_nama"),
                pengadaan(row).nama(),
                row.getString("nama_kebutuhan"),
                row.getString("jabatan_nama"),
                row.getString("lokasi"),
                row.getInt("jumlah"),
                row.getBoolean("terbuka_disabilitas") ? 1 : 0,
                row.getString("gaji_min"),
                row.getString("gaji_max"),
                row.getInt("jumlah_ms"));
    }

    private static RincianPortal rincian(ResultSet row) throws SQLException {
        return new RincianPortal(
                baris(row),
                row.getString("id_instansi"),
                text(row, "instansi_kode"),
                pengadaan(row),
                text(row, "jabatan_kode"),
                text(row, "kode_ref_pend"),
                row.getString("pendidikan"),
                row.getString("jenis_kebutuhan"),
                row.getTimestamp("diubah").toInstant());
    }

    private static PengadaanPortal pengadaan(ResultSet row) throws SQLException {
        String kategori = row.getString("kategori");
        return PengadaanPortal.of(
                JenisPengadaan.valueOf(row.getString("jenis_pengadaan")),
                kategori == null ? null : Kategori.valueOf(kategori));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
