package id.asn.selection.hasil.store;

import id.asn.selection.hasil.MasukanAkhir;
import id.asn.selection.hasil.MasukanSkd;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import id.asn.selection.skb.store.BagianSkbStore;
import id.asn.selection.skd.NilaiSkd;
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

/** What a run judges: the CPNS formasi of an agency with everybody who competes for them. One query each, no ORM. */
@ApplicationScoped
public class MasukanHasilStore {
    private final AgroalDataSource database;
    private final BagianSkbStore tests;

    MasukanHasilStore(AgroalDataSource database, BagianSkbStore tests) {
        this.database = database;
        this.tests = tests;
    }

    /** Reads one row. */
    private interface Pembaca<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Formasi of the agency, those without participants included. */
    public List<Formasi> formasi(int tahun, String instansi) {
        String sql = "select * from formasi where tahun = ? and instansi = ? and jenis_pengadaan = 'CPNS' order by id";
        return query(
                sql,
                tahun,
                instansi,
                row -> new Formasi(
                        row.getObject("id", UUID.class),
                        row.getInt("tahun"),
                        row.getString("instansi"),
                        new Syarat(
                                JenisPengadaan.valueOf(row.getString("jenis_pengadaan")),
                                JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                                KelompokJabatan.valueOf(row.getString("kelompok")),
                                row.getString("jabatan")),
                        row.getInt("jumlah")));
    }

    /** Participants whom a run could not judge: SKD points are missing, or the formasi has not been told of yet. */
    public List<String> incompleteSkd(int tahun, String instansi) {
        String sql = """
            select p.nomor_peserta from peserta p
              left join formasi f on f.id = p.formasi_id
              left join nilai_skd n on n.tahun = p.tahun and n.nomor_peserta = p.nomor_peserta
             where p.tahun = ? and p.instansi = ?
               and (f.id is null or (f.jenis_pengadaan = 'CPNS' and n.nomor_peserta is null))
             order by p.nomor_peserta
            """;
        return query(sql, tahun, instansi, row -> row.getString(1));
    }

    /** Participants called to SKB whose score of any part of it is missing. */
    public List<String> incompleteAkhir(int tahun, String instansi) {
        String sql = """
            select s.nomor_peserta from peserta_skb s
              left join nilai_skb n on n.tahun = s.tahun and n.nomor_peserta = s.nomor_peserta
             where s.tahun = ? and s.instansi = ?
               and (n.nomor_peserta is null
                    or exists (select 1 from peserta_skb_tambahan t
                                 left join nilai_skb_tambahan l
                                   on l.tahun = t.tahun and l.nomor_peserta = t.nomor_peserta and l.bagian = t.bagian
                                where t.tahun = s.tahun and t.nomor_peserta = s.nomor_peserta
                                  and l.nomor_peserta is null))
             order by s.nomor_peserta
            """;
        return query(sql, tahun, instansi, row -> row.getString(1));
    }

    /** Everybody who competes at SKD, by formasi. */
    public List<MasukanSkd> skd(int tahun, String instansi) {
        String sql = """
            select p.formasi_id, p.nomor_peserta, n.hadir, n.twk, n.tiu, n.tkp
              from peserta p join nilai_skd n on n.tahun = p.tahun and n.nomor_peserta = p.nomor_peserta
             where p.tahun = ? and p.instansi = ?
            """;
        Map<UUID, List<CalonSkd>> para = new HashMap<>();
        query(sql, tahun, instansi, row -> para.computeIfAbsent(
                        row.getObject("formasi_id", UUID.class), baru -> new ArrayList<>())
                .add(new CalonSkd(row.getString("nomor_peserta"), row.getBoolean("hadir"), points(row))));
        return formasi(tahun, instansi).stream()
                .map(satu -> new MasukanSkd(satu, para.getOrDefault(satu.id(), List.of())))
                .toList();
    }

    /** Everybody whom the announced SKD result called, with the SKD points frozen there, by formasi. */
    public List<MasukanAkhir> akhir(int tahun, String instansi) {
        String sql = """
            select s.tahun, s.formasi_id, s.nomor_peserta, s.twk, s.tiu, s.tkp, n.hadir, n.nilai, p.ipk,
                   dense_rank() over (order by p.tanggal_lahir) as urutan_usia
              from peserta_skb s
              join nilai_skb n on n.tahun = s.tahun and n.nomor_peserta = s.nomor_peserta
              join peserta p on p.nomor_peserta = s.nomor_peserta
             where s.tahun = ? and s.instansi = ?
            """;
        Map<UUID, SusunanSkb> susunan = tests.susunan(tahun, instansi);
        Map<String, List<NilaiTes>> lain = susunan.isEmpty() ? Map.of() : tests.nilai(tahun, instansi);
        Map<UUID, List<CalonAkhir>> para = new HashMap<>();
        query(sql, tahun, instansi, row -> {
            UUID formasi = row.getObject("formasi_id", UUID.class);
            return para.computeIfAbsent(formasi, baru -> new ArrayList<>())
                    .add(calon(row, skb(row, susunan.get(formasi), lain)));
        });
        return formasi(tahun, instansi).stream()
                .map(satu -> new MasukanAkhir(satu, susunan.get(satu.id()), para.getOrDefault(satu.id(), List.of())))
                .toList();
    }

    private static CalonAkhir calon(ResultSet row, NilaiSkb skb) throws SQLException {
        return new CalonAkhir(
                row.getString("nomor_peserta"), points(row), skb, row.getBigDecimal("ipk"), row.getInt("urutan_usia"));
    }

    private static NilaiSkb skb(ResultSet row, SusunanSkb susunan, Map<String, List<NilaiTes>> lain)
            throws SQLException {
        NilaiSkb cat = NilaiSkb.cat(row.getBoolean("hadir"), row.getBigDecimal("nilai"));
        return susunan == null
                ? cat
                : susunan.hitung(cat, lain.get(row.getString("nomor_peserta")), AturanSkb.untuk(row.getInt("tahun")));
    }

    private static NilaiSkd points(ResultSet row) throws SQLException {
        return new NilaiSkd(row.getInt("twk"), row.getInt("tiu"), row.getInt("tkp"));
    }

    private <T> List<T> query(String sql, int tahun, String instansi, Pembaca<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, tahun);
            query.setString(2, instansi);
            List<T> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
