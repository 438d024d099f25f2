package id.asn.selection.skb.store;

import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.JenisTesSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tests beside the CAT as the end of an agency reads them: what SKB is made of, and what was reached. */
@ApplicationScoped
public class BagianSkbStore {
    private final AgroalDataSource database;
    private final TulisanSkb tulisan;

    BagianSkbStore(AgroalDataSource database, TulisanSkb tulisan) {
        this.database = database;
        this.tulisan = tulisan;
    }

    /** Takes one row. */
    private interface Penerus {
        void take(ResultSet row) throws SQLException;
    }

    /** The formasi whose SKB is more than the CAT. */
    public Map<UUID, SusunanSkb> susunan(int tahun, String instansi) {
        String sql = """
            select f.id, u.jenis_instansi, u.bagian
              from susunan_skb_berlaku u
              join formasi f
                on f.tahun = u.tahun and f.instansi = u.instansi and f.jabatan_kode = u.jabatan_kode
                   and f.jenis_pengadaan = 'CPNS'
             where u.tahun = ? and u.instansi = ? and jsonb_array_length(u.bagian) > 1
            """;
        Map<UUID, SusunanSkb> found = new HashMap<>();
        each(
                sql,
                tahun,
                instansi,
                row -> found.put(
                        row.getObject("id", UUID.class),
                        tulisan.susunan(
                                JenisInstansi.valueOf(row.getString("jenis_instansi")), row.getString("bagian"))));
        return found;
    }

    /** What each participant reached in them, by number. */
    public Map<String, List<NilaiTes>> nilai(int tahun, String instansi) {
        String sql = """
            select n.nomor_peserta, n.bagian, n.hadir, n.nilai, n.lulus
              from peserta_skb s
              join nilai_skb_tambahan n on n.tahun = s.tahun and n.nomor_peserta = s.nomor_peserta
             where s.tahun = ? and s.instansi = ?
            """;
        Map<String, List<NilaiTes>> found = new HashMap<>();
        each(sql, tahun, instansi, row -> found.computeIfAbsent(
                        row.getString("nomor_peserta"), baru -> new ArrayList<>())
                .add(new NilaiTes(
                        JenisTesSkb.valueOf(row.getString("bagian")),
                        row.getBoolean("hadir"),
                        row.getBigDecimal("nilai"),
                        row.getInt("lulus") == 1)));
        return found;
    }

    private void each(String sql, int tahun, String instansi, Penerus taker) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, tahun);
            query.setString(2, instansi);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    taker.take(row);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
