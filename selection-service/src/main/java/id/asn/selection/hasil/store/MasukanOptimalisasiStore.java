package id.asn.selection.hasil.store;

import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.CalonOptimalisasi;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skd.NilaiSkd;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What optimalisasi judges: seats, points and attendance as the final result froze them, and beside them what formation and
 * applicant told of jabatan, place and qualification.
 */
@ApplicationScoped
public class MasukanOptimalisasiStore {
    private final AgroalDataSource database;

    MasukanOptimalisasiStore(AgroalDataSource database) {
        this.database = database;
    }

    /** How many formasi of the final result lack what they are compared by. */
    public int unknown(UUID akhir) {
        String sql = """
            select count(*) from hasil_baris b left join formasi f on f.id = b.formasi_id
             where b.hasil_id = ? and b.jenis = 'FORMASI' and f.jabatan_kode is null
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, akhir);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every formasi of the final result with everybody who competed for it. */
    public List<BarisOptimalisasi> of(UUID akhir) {
        String sql = """
            select f.id, f.tahun, f.instansi, f.jabatan_kode, f.unit_kode, f.pendidikan, isi.*
              from hasil_baris b
              join formasi f on f.id = b.formasi_id,
              jsonb_to_record(b.isi::jsonb) as isi (jabatan text, jenis_kebutuhan text, kelompok text, kuota int)
             where b.hasil_id = ? and b.jenis = 'FORMASI' order by b.urut
            """;
        Map<UUID, List<CalonOptimalisasi>> para = people(akhir);
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, akhir);
            List<BarisOptimalisasi> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Formasi formasi = formasi(row);
                    found.add(new BarisOptimalisasi(formasi, padanan(row), para.getOrDefault(formasi.id(), List.of())));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<UUID, List<CalonOptimalisasi>> people(UUID akhir) {
        String sql = """
            select b.formasi_id, b.nomor_peserta, p.pendidikan_kode, isi.*
              from hasil_baris b
              join peserta p on p.nomor_peserta = b.nomor_peserta,
              jsonb_to_record(b.isi::jsonb) as isi
                  (twk int, tiu int, tkp int, skb_hadir boolean, skb numeric, ipk numeric, tanggal_lahir date)
             where b.hasil_id = ? and b.jenis = 'MASUKAN'
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, akhir);
            Map<UUID, List<CalonOptimalisasi>> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getObject("formasi_id", UUID.class), baru -> new ArrayList<>())
                            .add(new CalonOptimalisasi(calon(row), row.getString("pendidikan_kode")));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Formasi formasi(ResultSet row) throws SQLException {
        return new Formasi(
                row.getObject("id", UUID.class),
                row.getInt("tahun"),
                row.getString("instansi"),
                new Syarat(
                        JenisPengadaan.CPNS,
                        JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                        KelompokJabatan.valueOf(row.getString("kelompok")),
                        row.getString("jabatan")),
                row.getInt("kuota"));
    }

    private static Padanan padanan(ResultSet row) throws SQLException {
        return new Padanan(row.getString("jabatan_kode"), row.getString("unit_kode"), List.of((String[])
                row.getArray("pendidikan").getArray()));
    }

    private static CalonAkhir calon(ResultSet row) throws SQLException {
        return new CalonAkhir(
                row.getString("nomor_peserta"),
                new NilaiSkd(row.getInt("twk"), row.getInt("tiu"), row.getInt("tkp")),
                row.getBoolean("skb_hadir"),
                row.getBigDecimal("skb"),
                row.getBigDecimal("ipk"),
                row.getObject("tanggal_lahir", LocalDate.class));
    }
}
