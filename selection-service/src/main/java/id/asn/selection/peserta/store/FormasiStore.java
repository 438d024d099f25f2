package id.asn.selection.peserta.store;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Lingkup;
import id.asn.selection.peserta.Padanan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The local copy of published formasi. */
@ApplicationScoped
public class FormasiStore {
    private static final String PUT = """
            insert into formasi (id, tahun, instansi, jenis_pengadaan, jenis_kebutuhan, kelompok, jabatan, jumlah,
                                 jabatan_kode, unit_kode, pendidikan, kategori, jenis_instansi)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set tahun = excluded.tahun, instansi = excluded.instansi,
                   jenis_pengadaan = excluded.jenis_pengadaan, jenis_kebutuhan = excluded.jenis_kebutuhan,
                   kelompok = excluded.kelompok, jabatan = excluded.jabatan, jumlah = excluded.jumlah,
                   jabatan_kode = excluded.jabatan_kode, unit_kode = excluded.unit_kode,
                   pendidikan = excluded.pendidikan, kategori = excluded.kategori,
                   jenis_instansi = excluded.jenis_instansi
            """;

    private final AgroalDataSource database;

    FormasiStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps what formation announced last. */
    public void put(Formasi formasi, Padanan padanan, Lingkup lingkup) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(PUT)) {
            bind(upsert, formasi);
            upsert.setString(9, padanan.jabatanKode());
            upsert.setString(10, padanan.unitKode());
            upsert.setArray(
                    11, connection.createArrayOf("text", padanan.pendidikan().toArray()));
            upsert.setString(12, lingkup.kategori().name());
            upsert.setString(13, lingkup.jenisInstansi().name());
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bind(PreparedStatement upsert, Formasi formasi) throws SQLException {
        upsert.setObject(1, formasi.id());
        upsert.setInt(2, formasi.tahun());
        upsert.setString(3, formasi.instansi());
        upsert.setString(4, formasi.syarat().pengadaan().name());
        upsert.setString(5, formasi.syarat().kebutuhan().name());
        upsert.setString(6, formasi.syarat().kelompok().name());
        upsert.setString(7, formasi.syarat().jabatan());
        upsert.setInt(8, formasi.jumlah());
    }
}
