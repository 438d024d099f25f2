package id.asn.selection.skb.store;

import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.TerbitanSusunan;
import id.asn.selection.skb.TerbitanSusunan.Kunci;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What SKB is made of, by jabatan and agency; every announcement stays, the last one counts. */
@ApplicationScoped
public class SusunanSkbStore {
    private static final String BERLAKU = "select * from susunan_skb_berlaku where tahun = ? and instansi = ?";

    private final AgroalDataSource database;
    private final TulisanSkb tulisan;

    SusunanSkbStore(AgroalDataSource database, TulisanSkb tulisan) {
        this.database = database;
        this.tulisan = tulisan;
    }

    /** Whoever called people to SKB or changes what it is made of goes one after the other; until the transaction ends. */
    public void lock(int tahun, String instansi) {
        String sql = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
        query(sql, row -> null, "susunan skb " + tahun + " " + instansi);
    }

    /** What kind of agency has CPNS formasi of that jabatan, if any. */
    public Optional<JenisInstansi> jenisInstansi(Kunci kunci) {
        String sql = """
            select jenis_instansi from formasi
             where tahun = ? and instansi = ? and jabatan_kode = ? and jenis_pengadaan = 'CPNS'
               and jenis_instansi is not null limit 1
            """;
        return query(
                        sql,
                        row -> JenisInstansi.valueOf(row.getString(1)),
                        kunci.tahun(),
                        kunci.instansi(),
                        kunci.jabatan())
                .stream()
                .findFirst();
    }

    /** Whether the announced SKD result has called anybody of the agency. */
    public boolean dipakai(int tahun, String instansi) {
        String sql = "select exists (select 1 from peserta_skb where tahun = ? and instansi = ?)";
        return query(sql, row -> row.getBoolean(1), tahun, instansi).get(0);
    }

    /** The one that counts. */
    public Optional<TerbitanSusunan> find(Kunci kunci) {
        return query(BERLAKU + " and jabatan_kode = ?", this::read, kunci.tahun(), kunci.instansi(), kunci.jabatan())
                .stream()
                .findFirst();
    }

    /** Those that count in an agency, after the given place. */
    public List<TerbitanSusunan> list(int tahun, String instansi, long after, int count) {
        return query(BERLAKU + " and urut > ? order by urut limit ?", this::read, tahun, instansi, after, count);
    }

    /** Adds an announcement. */
    public void add(TerbitanSusunan satu, String lewat) {
        String sql = """
            insert into susunan_skb
                (tahun, instansi, jabatan_kode, versi, jenis_instansi, bagian, dasar, pelaku, lewat, pada)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::timestamptz) returning urut
            """;
        Kunci kunci = satu.kunci();
        query(
                sql,
                row -> row.getLong(1),
                kunci.tahun(),
                kunci.instansi(),
                kunci.jabatan(),
                satu.versi(),
                satu.isi().jenisInstansi().name(),
                tulisan.bagian(satu.isi()),
                satu.dasar(),
                satu.pelaku(),
                lewat,
                satu.pada().toString());
    }

    private TerbitanSusunan read(ResultSet row) throws SQLException {
        return new TerbitanSusunan(
                row.getLong("urut"),
                new Kunci(row.getInt("tahun"), row.getString("instansi"), row.getString("jabatan_kode")),
                row.getInt("versi"),
                tulisan.susunan(JenisInstansi.valueOf(row.getString("jenis_instansi")), row.getString("bagian")),
                row.getString("dasar"),
                row.getString("pelaku"),
                row.getTimestamp("pada").toInstant());
    }

    /** Reads one row. */
    private interface Pembaca<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Pembaca<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
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
