package id.asn.selection.hasil.store;

import id.asn.platform.problem.Finding;
import id.asn.selection.hasil.MasukanPppk;
import id.asn.selection.peserta.FaktaPppk;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.GolonganPelamar;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Lingkup;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PesertaPppk;
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

/** What a run of PPPK judges: the PPPK formasi of an agency with everybody who competes for them. */
@ApplicationScoped
public class MasukanPppkStore {
    private final AgroalDataSource database;

    MasukanPppkStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    private interface Pembaca<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How many formasi lack their kategori or the kind of their agency. */
    public int unknown(int tahun, String instansi) {
        String sql = """
            select count(*) from formasi
             where tahun = ? and instansi = ? and jenis_pengadaan = 'PPPK' and kategori is null
            """;
        return query(sql, tahun, instansi, row -> row.getInt(1)).get(0);
    }

    /** Participants whom a run could not judge: points, formasi or group are missing. */
    public List<Finding> incomplete(int tahun, String instansi) {
        String sql = """
            select p.nomor_peserta, n.nomor_peserta is null as tanpa_nilai
              from peserta p
              left join formasi f on f.id = p.formasi_id
              left join nilai_pppk n on n.tahun = p.tahun and n.nomor_peserta = p.nomor_peserta
             where p.tahun = ? and p.instansi = ?
               and (f.id is null
                    or (f.jenis_pengadaan = 'PPPK' and (n.nomor_peserta is null or p.golongan is null)))
             order by p.nomor_peserta
            """;
        return query(sql, tahun, instansi, row -> Finding.of(
                        "", row.getBoolean("tanpa_nilai") ? "tanpa-nilai" : "tanpa-kelompok-pelamar")
                .with("nomor_peserta", row.getString("nomor_peserta")));
    }

    /** Everybody, by formasi; formasi without participants included. */
    public List<MasukanPppk> of(int tahun, String instansi) {
        String sql = """
            select * from formasi where tahun = ? and instansi = ? and jenis_pengadaan = 'PPPK' order by id
            """;
        Map<UUID, List<PesertaPppk>> para = people(tahun, instansi);
        return query(sql, tahun, instansi, MasukanPppkStore::formasi).stream()
                .map(satu ->
                        new MasukanPppk(satu, para.getOrDefault(satu.formasi().id(), List.of())))
                .toList();
    }

    private Map<UUID, List<PesertaPppk>> people(int tahun, String instansi) {
        String sql = """
            select p.formasi_id, p.nomor_peserta, p.golongan, p.tahap_pendaftaran, p.sertifikat_pendidik,
                   n.hadir, n.teknis, n.manajerial, n.sosial_kultural, n.wawancara,
                   dense_rank() over (order by p.tanggal_lahir) as urutan_usia
              from peserta p join nilai_pppk n on n.tahun = p.tahun and n.nomor_peserta = p.nomor_peserta
             where p.tahun = ? and p.instansi = ?
            """;
        Map<UUID, List<PesertaPppk>> found = new HashMap<>();
        query(sql, tahun, instansi, row -> found.computeIfAbsent(
                        row.getObject("formasi_id", UUID.class), baru -> new ArrayList<>())
                .add(peserta(row)));
        return found;
    }

    private static FormasiPppk formasi(ResultSet row) throws SQLException {
        Syarat syarat = new Syarat(
                JenisPengadaan.PPPK,
                JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                KelompokJabatan.valueOf(row.getString("kelompok")),
                row.getString("jabatan"));
        return new FormasiPppk(
                new Formasi(
                        row.getObject("id", UUID.class),
                        row.getInt("tahun"),
                        row.getString("instansi"),
                        syarat,
                        row.getInt("jumlah")),
                new Lingkup(
                        Kategori.valueOf(row.getString("kategori")),
                        JenisInstansi.valueOf(row.getString("jenis_instansi"))));
    }

    private static PesertaPppk peserta(ResultSet row) throws SQLException {
        FaktaPppk fakta = new FaktaPppk(
                GolonganPelamar.valueOf(row.getString("golongan")),
                row.getInt("tahap_pendaftaran"),
                row.getBoolean("sertifikat_pendidik"));
        return new PesertaPppk(
                row.getString("nomor_peserta"),
                KelompokPelamar.of(fakta),
                fakta.sertifikatPendidik(),
                row.getBoolean("hadir"),
                new NilaiPppk(
                        row.getInt("teknis"),
                        row.getInt("manajerial"),
                        row.getInt("sosial_kultural"),
                        row.getInt("wawancara")),
                row.getInt("urutan_usia"));
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
