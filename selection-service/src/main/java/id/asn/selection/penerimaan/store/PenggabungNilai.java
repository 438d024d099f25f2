package id.asn.selection.penerimaan.store;

import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.Pekerjaan;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Moves the good rows from {@code masuk} to a table of scores and counts what that changed. */
@ApplicationScoped
public class PenggabungNilai {
    private static final String MERGE = """
        with lama as (
            select n.nomor_peserta from %1$s n join masuk m using (nomor_peserta) where n.tahun = ?
        ), tulis as (
            insert into %1$s (tahun, pekerjaan_id, nomor_peserta, hadir, %2$s)
            select ?, ?, nomor_peserta, hadir, %3$s from masuk
            on conflict (tahun, nomor_peserta) do update
               set (pekerjaan_id, hadir, %2$s) = row (excluded.pekerjaan_id, excluded.hadir, %4$s)
             where row (%1$s.hadir, %5$s) is distinct from row (excluded.hadir, %4$s)
            returning nomor_peserta
        )
        select (select count(*) from masuk), (select count(*) from lama), (select count(*) from tulis)
        """;

    private final AgroalDataSource database;

    PenggabungNilai(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Merges in the caller's transaction; a row that equals what is stored is not written.
     *
     * @param tabel table of scores
     * @param kolom its columns of points, in the order of {@code masuk.angka}
     */
    public Hitungan merge(Pekerjaan pekerjaan, String tabel, String... kolom) {
        String sql = MERGE.formatted(
                tabel,
                String.join(", ", kolom),
                each("angka[%2$d]", kolom),
                each("excluded.%1$s", kolom),
                each(tabel + ".%1$s", kolom));
        try (Connection connection = database.getConnection();
                PreparedStatement merge = connection.prepareStatement(sql)) {
            merge.setInt(1, pekerjaan.tahun());
            merge.setInt(2, pekerjaan.tahun());
            merge.setObject(3, pekerjaan.id());
            try (ResultSet row = merge.executeQuery()) {
                row.next();
                int lama = row.getInt(2);
                int baru = row.getInt(1) - lama;
                int berubah = row.getInt(3) - baru;
                return new Hitungan(baru, berubah, lama - berubah);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String each(String form, String... kolom) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < kolom.length; i++) {
            all.append(i == 0 ? "" : ", ").append(form.formatted(kolom[i], i + 1));
        }
        return all.toString();
    }
}
