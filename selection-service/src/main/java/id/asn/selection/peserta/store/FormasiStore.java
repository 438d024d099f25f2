package id.asn.selection.peserta.store;

import id.asn.selection.peserta.Formasi;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** The local copy of published formasi. */
@ApplicationScoped
public class FormasiStore {
    private final AgroalDataSource database;

    FormasiStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps what formation announced last. */
    public void put(Formasi formasi) {
        String sql = """
            insert into formasi (id, tahun, instansi, jenis_pengadaan, jenis_kebutuhan, kelompok, jabatan, jumlah)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set tahun = excluded.tahun, instansi = excluded.instansi,
                   jenis_pengadaan = excluded.jenis_pengadaan, jenis_kebutuhan = excluded.jenis_kebutuhan,
                   kelompok = excluded.kelompok, jabatan = excluded.jabatan, jumlah = excluded.jumlah
            """;
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, formasi.id());
            upsert.setInt(2, formasi.tahun());
            upsert.setString(3, formasi.instansi());
            upsert.setString(4, formasi.syarat().pengadaan().name());
            upsert.setString(5, formasi.syarat().kebutuhan().name());
            upsert.setString(6, formasi.syarat().kelompok().name());
            upsert.setString(7, formasi.syarat().jabatan());
            upsert.setInt(8, formasi.jumlah());
            upsert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
