package id.asn.applicant.lamaran.store;

import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.lamaran.syarat.SusunKatalog.Baris;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of the local copies what the rules look at, and no names of agencies, units and qualifications. */
public final class BacaKatalog {
    private static final int FETCH = 5000;
    private static final String MARK = "select pg_snapshot_xmin(pg_current_snapshot())::text";
    private static final String ROWS = """
            select f.id, f.urut, f.tahun, f.instansi, f.jenis_pengadaan, f.kategori, f.jenis_kebutuhan,
                   f.jabatan_nama, f.jabatan_kelompok, f.ipk_minimum,
                   array(select p.kode from formasi_pendidikan p where p.formasi_id = f.id order by p.nomor) as pendidikan
              from formasi f
             where f.diubah >= ?::xid8 and f.tahun = any (?)
             order by f.urut
            """;
    private static final Keputusan NOT_LOOKED_AT = new Keputusan(null, null);

    private final Connection connection;
    private final Map<String, KualifikasiPendidikan> codes = new HashMap<>();

    /** Reads over this connection. */
    public BacaKatalog(Connection connection) {
        this.connection = connection;
    }

    /** The first transaction that may still write; whatever ended before it is in what is read from now on. */
    public String mark() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MARK);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** The formasi of the years that were written by this transaction or a later one, in order of arrival. */
    public List<Baris> since(String mark, Collection<Integer> years) throws SQLException {
        List<Baris> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(FETCH);
            query.setString(1, mark);
            query.setArray(2, connection.createArrayOf("int", years.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Baris(row.getObject("id", UUID.class), row.getLong("urut"), formasi(row)));
                }
            }
        }
        return found;
    }

    private Pengumuman formasi(ResultSet row) throws SQLException {
        List<KualifikasiPendidikan> accepted = Arrays.stream(
                        (String[]) row.getArray("pendidikan").getArray())
                .map(kode -> codes.computeIfAbsent(kode, one -> new KualifikasiPendidikan(one, null)))
                .toList();
        Jabatan jabatan = new Jabatan(
                null, row.getString("jabatan_nama"), KelompokJabatan.valueOf(row.getString("jabatan_kelompok")));
        return new Pengumuman(
                row.getInt("tahun"),
                new Instansi(row.getString("instansi"), null, null),
                kebutuhan(row),
                jabatan,
                null,
                accepted,
                null,
                NOT_LOOKED_AT);
    }

    private static Kebutuhan kebutuhan(ResultSet row) throws SQLException {
        return new Kebutuhan(
                JenisPengadaan.valueOf(row.getString("jenis_pengadaan")),
                Kategori.valueOf(row.getString("kategori")),
                JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                0,
                false,
                row.getBigDecimal("ipk_minimum"));
    }
}
