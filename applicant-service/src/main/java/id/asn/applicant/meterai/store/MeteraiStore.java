package id.asn.applicant.meterai.store;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.JenisMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.StatusMeterai;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stamps that were declared, one for each document. */
@ApplicationScoped
public class MeteraiStore {
    private static final String DECLARE = """
            insert into meterai (lamaran_id, jenis_dokumen, kunci, sha256, jenis, nomor_seri, status, sejak, berikut, percobaan)
            values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp(), 0)
            on conflict (lamaran_id, jenis_dokumen) do update set kunci = excluded.kunci, sha256 = excluded.sha256,
                   jenis = excluded.jenis, nomor_seri = excluded.nomor_seri, status = excluded.status,
                   sejak = excluded.sejak, berikut = excluded.berikut, keterangan = null, percobaan = meterai.percobaan + 1
            """;
    /**
     * Another document means another kind of the same lamaran too: each bears a stamp of its own. A draft of the same person
     * that was never submitted uses no stamp up.
     */
    private static final String ALL = """
            select m.lamaran_id, m.jenis_dokumen, m.kunci, m.jenis, m.nomor_seri, m.status, m.sejak, m.keterangan,
                   exists (select from meterai o where o.nomor_seri = m.nomor_seri
                              and (o.lamaran_id, o.jenis_dokumen) <> (m.lamaran_id, m.jenis_dokumen)
                              and not exists (select from lamaran lain join lamaran ini on ini.id = m.lamaran_id
                                               where lain.id = o.lamaran_id and lain.id <> ini.id
                                                 and lain.pelamar_id = ini.pelamar_id and lain.status = 'DRAF'))
              from meterai m join dokumen d on d.kunci = m.kunci
             where m.lamaran_id = ? order by m.jenis_dokumen
            """;

    private final AgroalDataSource database;

    MeteraiStore(AgroalDataSource database) {
        this.database = database;
    }

    /** Declares a stamp on the document; a later declaration takes its place. */
    public void declare(Dokumen document, JenisMeterai jenis, String nomorSeri, StatusMeterai first) {
        try (Connection connection = database.getConnection();
                PreparedStatement declare = connection.prepareStatement(DECLARE)) {
            declare.setObject(1, document.lamaranId());
            declare.setString(2, document.jenis().name());
            declare.setString(3, document.berkas().kunci());
            declare.setString(4, document.berkas().sha256());
            declare.setString(5, jenis.name());
            declare.setString(6, nomorSeri);
            declare.setString(7, first.name());
            declare.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The stamps on the files that the lamaran has now, by kind of document. */
    public List<Meterai> ofLamaran(UUID lamaranId) {
        List<Meterai> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ALL)) {
            query.setObject(1, lamaranId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Meterai read(ResultSet row) throws SQLException {
        return new Meterai(
                row.getObject(1, UUID.class),
                JenisDokumen.valueOf(row.getString(2)),
                row.getString(3),
                JenisMeterai.valueOf(row.getString(4)),
                row.getString(5),
                StatusMeterai.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getBoolean(9));
    }
}
