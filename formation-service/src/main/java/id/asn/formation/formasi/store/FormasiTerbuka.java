package id.asn.formation.formasi.store;

import id.asn.formation.formasi.FormasiDiumumkan;
import id.asn.formation.formasi.store.FormasiStore.FormasiFilter;
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

/**
 * What everybody may read of the announced formasi, in one plain statement per answer: the database writes the JSON of a
 * {@link FormasiDiumumkan}, with the name its agency bears now. A line without seats is not among them.
 */
@ApplicationScoped
public class FormasiTerbuka {
    private static final String FROM = """
            from formasi f
            join rincian_usulan a on a.id = f.id
            join rincian_formasi r on r.id = f.rincian_formasi_id
            join keputusan k on k.nomor = r.nomor_keputusan
            join instansi i on i.kode = r.instansi
            """;
    private static final String JSON = """
            json_strip_nulls((select row_to_json(satu) from (select
                f.id as formasi_id, r.tahun, i.kode as instansi, i.nama as instansi_nama, i.jenis as jenis_instansi,
                a.jenis_pengadaan, a.kategori, a.jenis_kebutuhan,
                (select row_to_json(j) from (
                    select a.jabatan_kode as kode, a.jabatan_nama as nama, a.jabatan_kelompok as kelompok) j) as jabatan,
                (select row_to_json(u) from (
                    select a.unit_kode as kode, a.unit_nama as nama, a.unit_jalur as jalur) u) as unit,
                array(select row_to_json(s) from rincian_pendidikan p, lateral (select p.kode, p.nama) s
                    where p.rincian_id = f.id order by p.nomor) as pendidikan,
                f.jumlah, a.terbuka_disabilitas, cast(a.ipk_minimum as text) as ipk_minimum,
                (select row_to_json(g) from (
                    select a.penghasilan_terendah as terendah, a.penghasilan_tertinggi as tertinggi) g) as penghasilan,
                k.nomor as nomor_keputusan, k.sha256) satu))
            """;
    private static final String ONE = "select r.versi, " + JSON + FROM
            + "where f.id = ? and f.jumlah > 0 and r.status in ('DIUMUMKAN', 'DITUTUP')";

    private final AgroalDataSource database;

    FormasiTerbuka(AgroalDataSource database) {
        this.database = database;
    }

    /** The announced formasi, also when it has closed since; any other id is as good as absent. */
    public FormasiSiap get(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NotHere("formasi", id);
                }
                return new FormasiSiap(row.getBytes(2), row.getLong(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the formasi could not be read", failed);
        }
    }

    /** Those that are open, in the order in which the lines were made. */
    public ReadyPage page(FormasiFilter filter, String after, Limit limit) {
        Kueri kueri = new Kueri(filter, Cursor.after(after), limit);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(kueri.sql())) {
            kueri.bind(statement);
            try (ResultSet row = statement.executeQuery()) {
                return ReadyPage.read(row, limit);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the formasi could not be read", failed);
        }
    }

    /** Only the conditions that were asked for, so that each shape has its own plan. */
    private static final class Kueri {
        private final StringBuilder sql =
                new StringBuilder("select f.urut, ").append(JSON).append(FROM);
        private final List<Object> arguments = new ArrayList<>();

        Kueri(FormasiFilter filter, long after, Limit limit) {
            sql.append("where f.jumlah > 0 and r.status = 'DIUMUMKAN'");
            and(" and f.urut > ?", after);
            and(" and r.tahun = ?", filter.tahun());
            and(" and r.instansi = ?", filter.instansi());
            and(" and a.jenis_pengadaan = ?", filter.jenisPengadaan());
            and(" and a.kategori = ?", filter.kategori());
            and(" and a.jenis_kebutuhan = ?", filter.jenisKebutuhan());
            and(" and a.jabatan_kode = ?", filter.jabatan());
            and(" and f.id in (select rincian_id from rincian_pendidikan where kode = ?)", filter.pendidikan());
            if (filter.q() != null) {
                String part = "%" + filter.q().replaceAll("[\\\\%_]", "\\\\$0") + "%";
                and(" and (a.jabatan_nama ilike ?", part);
                and(" or a.unit_jalur ilike ?)", part);
            }
            and(" order by f.urut limit ?", limit.fetch());
        }

        private void and(String condition, Object value) {
            if (value != null) {
                sql.append(condition);
                arguments.add(value instanceof Enum<?> word ? word.name() : value);
            }
        }

        String sql() {
            return sql.toString();
        }

        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
        }
    }
}
