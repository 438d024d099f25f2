package id.asn.selection.hasil.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of one agency, year and stage side by side: only the participants for whom a line differs. Lines of two
 * stages always differ; there the code counts. Nobody's date of birth changes: a place by age that does is the coming and going
 * of others, and no fact of one's own.
 */
@ApplicationScoped
public class PerubahanStore {
    /** Who is in the later version comes in its order; who is only in the earlier one comes after all of them. */
    private static final String DIFFERENT = """
            with lama as (
                select p.urut, p.formasi_id, p.nomor_peserta, p.kode, p.isi as putusan, %1$s as masukan
                  from hasil_baris p join hasil_baris m
                    on m.hasil_id = p.hasil_id and m.nomor_peserta = p.nomor_peserta and m.jenis = 'MASUKAN'
                 where p.hasil_id = ? and p.jenis = 'PUTUSAN'),
            baru as (
                select p.urut, p.formasi_id, p.nomor_peserta, p.kode, p.isi as putusan, %1$s as masukan
                  from hasil_baris p join hasil_baris m
                    on m.hasil_id = p.hasil_id and m.nomor_peserta = p.nomor_peserta and m.jenis = 'MASUKAN'
                 where p.hasil_id = ? and p.jenis = 'PUTUSAN'),
            semua as (
                select coalesce(b.urut, 1000000000000 + a.urut) as tempat, nomor_peserta,
                       coalesce(b.formasi_id, a.formasi_id) as formasi_id,
                       a.masukan as masukan_lama, b.masukan as masukan_baru,
                       a.putusan as putusan_lama, b.putusan as putusan_baru,
                       a.kode as kode_lama, b.kode as kode_baru
                  from lama a full join baru b using (nomor_peserta)),
            sekitar as (
                select case when ? then null else formasi_id end as kunci, count(*) filter (where masukan_lama <> masukan_baru) as berubah,
                       count(*) filter (where masukan_lama is null) as masuk,
                       count(*) filter (where masukan_baru is null) as keluar
                  from semua group by kunci),
            formasi as (
                select count(*) as beda
                  from (select formasi_id, isi from hasil_baris where hasil_id = ? and jenis = 'FORMASI') a
                  full join (select formasi_id, isi from hasil_baris where hasil_id = ? and jenis = 'FORMASI') b
                       using (formasi_id)
                 where a.isi is distinct from b.isi)
            select s.*, r.berubah, r.masuk, r.keluar, beda, f.isi as formasi_lama, g.isi as formasi_baru
              from semua s
              join sekitar r on r.kunci is null or r.kunci = s.formasi_id
              cross join formasi
              left join hasil_baris f
                on f.hasil_id = ? and f.formasi_id = s.formasi_id and f.jenis = 'FORMASI'
              left join hasil_baris g
                on g.hasil_id = ? and g.formasi_id = s.formasi_id and g.jenis = 'FORMASI'
             where case when ? then s.kode_lama is distinct from s.kode_baru
                   else (s.masukan_lama, s.putusan_lama) is distinct from (s.masukan_baru, s.putusan_baru) end
               and s.tempat > ?
             order by s.tempat limit ?
            """.formatted("regexp_replace(m.isi, ',\"urutan_usia\":[0-9]+', '')");

    private final AgroalDataSource database;

    PerubahanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The lines of one participant in one version; each null when the version does not have it.
     *
     * @param formasi the line of the formasi
     */
    public record Sisi(String formasi, String masukan, String putusan) {}

    /**
     * How many participants of a formasi, or of the agency, have other facts, came and went, the one who is looked at
     * included.
     *
     * @param formasi formasi of the agency that differ, the own one included
     */
    public record Sekitar(int berubah, int masuk, int keluar, int formasi) {}

    /**
     * One participant for whom something differs.
     *
     * @param tempat place in the comparison, which pages continue after
     */
    public record Beda(long tempat, String nomorPeserta, UUID formasiId, Sisi lama, Sisi baru, Sekitar sekitar) {}

    /**
     * The two versions.
     *
     * @param lintas whether one of them is the announced end and the other the optimalisasi that follows it
     * @param seinstansi everybody of the agency competes with everybody, not only those of one formasi
     */
    public record Pasangan(UUID lama, UUID baru, boolean lintas, boolean seinstansi) {}

    /** The differences from the earlier version to the later, after a place. */
    public List<Beda> differences(Pasangan versi, long after, int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(DIFFERENT)) {
            query.setObject(1, versi.lama());
            query.setObject(2, versi.baru());
            query.setBoolean(3, versi.seinstansi());
            query.setObject(4, versi.lama());
            query.setObject(5, versi.baru());
            query.setObject(6, versi.lama());
            query.setObject(7, versi.baru());
            query.setBoolean(8, versi.lintas());
            query.setLong(9, after);
            query.setInt(10, count);
            return read(query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Beda> read(PreparedStatement query) throws SQLException {
        List<Beda> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new Beda(
                        row.getLong("tempat"),
                        row.getString("nomor_peserta"),
                        row.getObject("formasi_id", UUID.class),
                        side(row, "lama"),
                        side(row, "baru"),
                        new Sekitar(
                                row.getInt("berubah"), row.getInt("masuk"), row.getInt("keluar"), row.getInt("beda"))));
            }
        }
        return found;
    }

    private static Sisi side(ResultSet row, String which) throws SQLException {
        return new Sisi(
                row.getString("formasi_" + which),
                row.getString("masukan_" + which),
                row.getString("putusan_" + which));
    }
}
