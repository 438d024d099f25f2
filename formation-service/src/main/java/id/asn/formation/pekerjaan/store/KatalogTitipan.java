package id.asn.formation.pekerjaan.store;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.InstansiTercatat;
import id.asn.formation.katalog.JabatanTercatat;
import id.asn.formation.katalog.Kualifikasi;
import id.asn.formation.katalog.store.KatalogMerge;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.Penghasilan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Composes rows of the catalogue from what was imported of them, so many at a time. */
@ApplicationScoped
class KatalogTitipan {
    private static final int AT_ONCE = 10_000;
    private static final String AFFECTED = """
            create temp table susun on commit drop as
            select row_number() over (order by kunci) as nomor, kunci from (select distinct kunci from tergabung) kunci;
            create index on susun (nomor);
            analyze susun
            """;
    private static final String STRETCH = """
            select f.*, k.tingkat, k.kode, k.nama, k.nama_asli
            from susun join katalog_titipan_formasi f on f.referensi = susun.kunci and f.sumber = ?
            left join lateral (
                select array_agg(tingkat order by nomor, program_studi) as tingkat,
                    array_agg(kode order by nomor, program_studi) as kode,
                    array_agg(program_studi order by nomor, program_studi) as nama,
                    array_agg(asli ->> 'program_studi' order by nomor, program_studi) as nama_asli
                from katalog_titipan_kualifikasi satu
                where satu.sumber = f.sumber and satu.referensi = f.referensi
            ) k on true
            where susun.nomor > ? and susun.nomor <= ? order by susun.nomor
            """;

    private final AgroalDataSource database;
    private final KatalogMerge katalog;
    private final Fakta fakta;

    KatalogTitipan(AgroalDataSource database, KatalogMerge katalog, Fakta fakta) {
        this.database = database;
        this.katalog = katalog;
        this.fakta = fakta;
    }

    /** Brings every formasi of the source that the present merge touched into the catalogue. */
    void susun(String sumber) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(AFFECTED);
            long last = count(sql);
            for (long from = 0; from < last; from += AT_ONCE) {
                katalog.merge(stretch(connection, sumber, from).stream());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long count(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(*) from susun")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<EntriKatalog> stretch(Connection connection, String sumber, long from) throws SQLException {
        List<EntriKatalog> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(STRETCH)) {
            query.setString(1, sumber);
            query.setLong(2, from);
            query.setLong(3, from + AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(entri(row));
                }
            }
        }
        return rows;
    }

    private EntriKatalog entri(ResultSet row) throws SQLException {
        return new EntriKatalog(
                new Asal(row.getString("sumber"), row.getString("referensi")),
                row.getInt("tahun"),
                new InstansiTercatat(row.getString("instansi_kode"), row.getString("instansi")),
                JenisPengadaan.valueOf(row.getString("jenis_pengadaan")),
                null,
                JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                row.getString("jenis_formasi"),
                new JabatanTercatat(null, row.getString("jabatan")),
                row.getString("lokasi"),
                row.getInt("jumlah"),
                row.getBoolean("disabilitas"),
                new Penghasilan(row.getLong("gaji_min"), row.getLong("gaji_max")),
                0,
                kualifikasi(row),
                asli(row.getString("asli")));
    }

    private static List<Kualifikasi> kualifikasi(ResultSet row) throws SQLException {
        if (row.getArray("nama") == null) {
            return List.of();
        }
        String[] nama = (String[]) row.getArray("nama").getArray();
        String[] tingkat = (String[]) row.getArray("tingkat").getArray();
        String[] kode = (String[]) row.getArray("kode").getArray();
        String[] namaAsli = (String[]) row.getArray("nama_asli").getArray();
        List<Kualifikasi> all = new ArrayList<>(nama.length);
        for (int i = 0; i < nama.length; i++) {
            all.add(new Kualifikasi(tingkat[i], kode[i], nama[i], namaAsli[i]));
        }
        return all;
    }

    private Map<String, String> asli(String stored) {
        if (stored == null) {
            return null;
        }
        Map<String, String> asli = new TreeMap<>();
        fakta.read(stored).forEach((kolom, teks) -> asli.put(kolom, String.valueOf(teks)));
        return asli;
    }
}
