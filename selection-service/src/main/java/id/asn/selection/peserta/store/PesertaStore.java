package id.asn.selection.peserta.store;

import id.asn.selection.peserta.FaktaPppk;
import id.asn.selection.peserta.GolonganPelamar;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Peserta;
import id.asn.selection.peserta.Peserta.Fakta;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Participants: millions of them, so plain SQL. */
@ApplicationScoped
public class PesertaStore {
    private static final String COLUMNS =
            "urut, nomor_peserta, tahun, instansi, formasi_id, jenis_kebutuhan, pendidikan_kode, ipk, tanggal_lahir, "
                    + "golongan, tahap_pendaftaran, sertifikat_pendidik";

    private final AgroalDataSource database;

    PesertaStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A participant with the key that lists continue after.
     *
     * @param urut order of arrival
     */
    public record Tersimpan(long urut, Peserta peserta) {}

    /** Freezes the facts of a newcomer; whoever is there already stays as they are. */
    public void add(Peserta peserta, UUID lamaranId) {
        String sql = """
            insert into peserta (nomor_peserta, tahun, instansi, formasi_id, jenis_kebutuhan, pendidikan_kode, ipk,
                                 tanggal_lahir, lamaran_id, golongan, tahap_pendaftaran, sertifikat_pendidik)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (nomor_peserta) do nothing
            """;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, peserta.nomorPeserta());
            insert.setInt(2, peserta.tahun());
            insert.setString(3, peserta.instansi());
            insert.setObject(4, peserta.formasiId());
            insert.setString(5, peserta.fakta().kebutuhan().name());
            insert.setString(6, peserta.fakta().pendidikanKode());
            insert.setBigDecimal(7, peserta.fakta().ipk());
            insert.setObject(8, peserta.fakta().tanggalLahir());
            insert.setObject(9, lamaranId);
            bind(insert, peserta.fakta().pppk());
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bind(PreparedStatement insert, FaktaPppk pppk) throws SQLException {
        insert.setString(10, pppk == null ? null : pppk.golongan().name());
        insert.setObject(11, pppk == null ? null : pppk.tahap());
        insert.setObject(12, pppk == null ? null : pppk.sertifikatPendidik());
    }

    /** The participant with that number. */
    public Optional<Peserta> find(String nomor) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select " + COLUMNS + " from peserta where nomor_peserta = ?")) {
            query.setString(1, nomor);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row).peserta()) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Participants in order of arrival.
     *
     * @param instansi only of this agency, or null for all
     * @param tahun only of this year, or null for all
     */
    public List<Tersimpan> list(String instansi, Integer tahun, long after, int count) {
        String sql = "select " + COLUMNS + """
             from peserta
             where urut > ? and (?::text is null or instansi = ?) and (?::int is null or tahun = ?)
             order by urut limit ?
            """;
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setLong(1, after);
            query.setString(2, instansi);
            query.setString(3, instansi);
            query.setObject(4, tahun);
            query.setObject(5, tahun);
            query.setInt(6, count);
            List<Tersimpan> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Tersimpan read(ResultSet row) throws SQLException {
        Fakta fakta = new Fakta(
                JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                row.getString("pendidikan_kode"),
                row.getBigDecimal("ipk"),
                row.getObject("tanggal_lahir", LocalDate.class),
                pppk(row));
        return new Tersimpan(
                row.getLong("urut"),
                new Peserta(
                        row.getString("nomor_peserta"),
                        row.getInt("tahun"),
                        row.getString("instansi"),
                        row.getObject("formasi_id", UUID.class),
                        fakta));
    }

    private static FaktaPppk pppk(ResultSet row) throws SQLException {
        String golongan = row.getString("golongan");
        return golongan == null
                ? null
                : new FaktaPppk(
                        GolonganPelamar.valueOf(golongan),
                        row.getInt("tahap_pendaftaran"),
                        row.getBoolean("sertifikat_pendidik"));
    }
}
