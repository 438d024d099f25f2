package id.asn.selection.hasil.store;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Lingkup;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import id.asn.selection.pppk.FormasiPppk;
import id.asn.selection.pppk.KelompokPelamar;
import id.asn.selection.pppk.NilaiPppk;
import id.asn.selection.pppk.PelamarPppk;
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

/**
 * What optimalisasi of PPPK judges: seats, groups and points as the end froze them, and beside them what formation and applicant
 * told of jabatan, place and qualification.
 */
@ApplicationScoped
public class MasukanOptimalisasiPppkStore {
    private static final String FORMASI = """
            select f.id, f.tahun, f.instansi, f.jabatan_kode, f.unit_kode, f.pendidikan, isi.*
              from hasil_baris b
              join formasi f on f.id = b.formasi_id,
              jsonb_to_record(b.isi::jsonb) as isi
                  (jabatan text, jenis_kebutuhan text, kelompok text, kuota int, kategori text, jenis_instansi text)
             where b.hasil_id = ? and b.jenis = 'FORMASI' order by b.urut
            """;
    private static final String PESERTA = """
            select b.formasi_id, b.nomor_peserta, p.pendidikan_kode, isi.*
              from hasil_baris b
              join peserta p on p.nomor_peserta = b.nomor_peserta,
              jsonb_to_record(b.isi::jsonb) as isi
                  (kelompok_pelamar text, sertifikat_pendidik boolean, hadir boolean, teknis int, manajerial int,
                   sosial_kultural int, wawancara int, urutan_usia int)
             where b.hasil_id = ? and b.jenis = 'MASUKAN'
            """;

    private final AgroalDataSource database;

    MasukanOptimalisasiPppkStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Takes one row. */
    private interface Pembaca {
        void read(ResultSet row) throws SQLException;
    }

    /** Every formasi of the end with everybody who competed for it. */
    public List<BarisOptimalisasiPppk> of(UUID akhir) {
        Map<UUID, List<PelamarPppk>> para = new HashMap<>();
        each(PESERTA, akhir, row -> para.computeIfAbsent(
                        row.getObject("formasi_id", UUID.class), baru -> new ArrayList<>())
                .add(new PelamarPppk(peserta(row), row.getString("pendidikan_kode"))));
        List<BarisOptimalisasiPppk> found = new ArrayList<>();
        each(FORMASI, akhir, row -> {
            FormasiPppk formasi = formasi(row);
            found.add(new BarisOptimalisasiPppk(
                    formasi, padanan(row), para.getOrDefault(formasi.formasi().id(), List.of())));
        });
        return found;
    }

    private void each(String sql, UUID akhir, Pembaca reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, akhir);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
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
                        row.getInt("kuota")),
                new Lingkup(
                        Kategori.valueOf(row.getString("kategori")),
                        JenisInstansi.valueOf(row.getString("jenis_instansi"))));
    }

    private static Padanan padanan(ResultSet row) throws SQLException {
        return new Padanan(row.getString("jabatan_kode"), row.getString("unit_kode"), List.of((String[])
                row.getArray("pendidikan").getArray()));
    }

    private static PesertaPppk peserta(ResultSet row) throws SQLException {
        return new PesertaPppk(
                row.getString("nomor_peserta"),
                KelompokPelamar.valueOf(row.getString("kelompok_pelamar")),
                row.getBoolean("sertifikat_pendidik"),
                row.getBoolean("hadir"),
                new NilaiPppk(
                        row.getInt("teknis"),
                        row.getInt("manajerial"),
                        row.getInt("sosial_kultural"),
                        row.getInt("wawancara")),
                row.getInt("urutan_usia"));
    }
}
