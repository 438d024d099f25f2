package id.asn.formation.katalog.store;

import id.asn.formation.katalog.UnduhanPenuh;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.postgresql.PGConnection;

/** The whole catalogue as a file, from the database to the caller as it comes: nothing of it is kept on the way. */
@ApplicationScoped
public class KatalogUnduhan {
    /** Downloads at once; each holds a connection for as long as its reader takes. */
    public static final int PALING_BANYAK = 4;

    private static final String CSV = """
            copy (
                select id as formasi_id, katalog_sel(sumber) as sumber, katalog_sel(referensi) as referensi, tahun,
                    instansi_kode, katalog_sel(instansi_nama) as instansi_nama, jenis_pengadaan, kategori,
                    jenis_kebutuhan, katalog_sel(nama_kebutuhan) as nama_kebutuhan,
                    katalog_sel(jabatan_kode) as jabatan_kode, katalog_sel(jabatan_nama) as jabatan_nama,
                    katalog_sel(lokasi) as lokasi, katalog_sel(pendidikan) as pendidikan, jumlah,
                    terbuka_disabilitas, gaji_min, gaji_max, jumlah_ms
                from katalog_formasi%s order by urut
            ) to stdout (format csv, header)
            """;

    /** Two control characters that JSON never holds unescaped take the part of quote and delimiter. */
    private static final String NDJSON = """
            copy (select isi from katalog_formasi%s order by urut)
            to stdout (format csv, quote e'\\x01', delimiter e'\\x02')
            """;

    private final AgroalDataSource database;
    private final Semaphore free = new Semaphore(PALING_BANYAK);

    KatalogUnduhan(AgroalDataSource database) {
        this.database = database;
    }

    /** One line per formasi under a header; the cells are safe to open in a spreadsheet. */
    public void csv(Integer tahun, OutputStream out) throws IOException {
        copy(CSV, tahun, out);
    }

    /** One published row per line. */
    public void ndjson(Integer tahun, OutputStream out) throws IOException {
        copy(NDJSON, tahun, out);
    }

    /** Refuses a download while as many run as may. */
    public void admit() {
        if (free.availablePermits() == 0) {
            throw new UnduhanPenuh(PALING_BANYAK);
        }
    }

    private void copy(String sql, Integer tahun, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            throw new UnduhanPenuh(PALING_BANYAK);
        }
        try (Connection connection = database.getConnection()) {
            String where = tahun == null ? "" : " where tahun = " + tahun.intValue();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql.formatted(where), out);
        } catch (SQLException failed) {
            throw new IOException("the catalogue could not be copied", failed);
        } finally {
            free.release();
        }
    }
}
