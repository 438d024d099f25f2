package id.asn.applicant.lamaran.store;

import id.asn.applicant.dokumen.Berkas;
import id.asn.applicant.dokumen.IsiDokumen;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.applicant.dokumen.StatusPindai;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.SasaranUnggah;
import id.asn.applicant.lamaran.TindakanLamaran;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What an upload asks and writes of its lamaran, each in one statement: of all requests the uploads are the most, and those
 * that wait for the network the longest.
 */
@ApplicationScoped
public class UnggahanStore {
    private static final String TARGET = """
            select l.status, l.tahun, l.instansi, clock_timestamp() as pada,
                   (select count(*) from lamaran_langkah k where k.lamaran_id = l.id) as perubahan
              from lamaran l join pelamar p on p.id = l.pelamar_id
             where l.id = ? and p.akun = ?
            """;
    /** The owner is looked for once more: who waited for the lock has found the account as it was before. */
    private static final String RECORD = """
            with milik as materialized (
                select l.id, clock_timestamp() as pada
                  from lamaran l join pelamar p on p.id = l.pelamar_id where l.id = ? and p.akun = ?),
            naik as (
                update lamaran l set versi = versi + 1 from milik where l.id = milik.id),
            langkah as (
                insert into lamaran_langkah (lamaran_id, nomor, tindakan, oleh, lewat, pada)
                select id, (select coalesce(max(nomor) + 1, 0) from lamaran_langkah where lamaran_id = milik.id), ?, ?, ?, pada
                  from milik),
            lama as (
                select d.kunci from dokumen d join milik on d.lamaran_id = milik.id where d.jenis = ?),
            buangan as (
                insert into berkas_buangan (kunci, sejak) select kunci, clock_timestamp() from lama),
            baru as (
                insert into dokumen (id, lamaran_id, jenis, tipe, kunci, ukuran, sha256, diunggah_pada,
                                     pindai_status, pindai_sejak, pindai_berikut)
                select gen_random_uuid(), id, ?, ?, ?, ?, ?, pada, ?, pada, pada from milik
                on conflict (lamaran_id, jenis) do update
                   set tipe = excluded.tipe, kunci = excluded.kunci, ukuran = excluded.ukuran, sha256 = excluded.sha256,
                       diunggah_pada = excluded.diunggah_pada, pindai_status = excluded.pindai_status,
                       pindai_sejak = excluded.pindai_sejak, pindai_berikut = excluded.pindai_berikut,
                       pindai_percobaan = 0, pindai_temuan = null
                returning diunggah_pada)
            select baru.diunggah_pada, lama.kunci from baru left join lama on true
            """;

    private final AgroalDataSource database;

    UnggahanStore(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What was recorded.
     *
     * @param superseded key of the former file, which nothing points to any more
     */
    public record Tercatat(IsiDokumen dokumen, Optional<String> superseded) {}

    /** One of the person's own; somebody else's is not there. */
    public SasaranUnggah own(UUID id, String akun) {
        return target(TARGET, id, akun);
    }

    /** The same, locked until the end of the transaction. */
    public SasaranUnggah lockOwn(UUID id, String akun) {
        return target(TARGET + " for update of l", id, akun);
    }

    private SasaranUnggah target(String sql, UUID id, String akun) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, id);
            query.setString(2, akun);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotHere("lamaran", id);
                }
                return new SasaranUnggah(
                        id,
                        LamaranStatus.valueOf(row.getString("status")),
                        row.getInt("tahun"),
                        row.getString("instansi"),
                        row.getInt("perubahan"),
                        moment(row, "pada"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The file counts as the document of its kind in the person's lamaran, which the present transaction has locked. */
    public Tercatat record(UUID id, KetentuanDokumen asked, Berkas file, StatusPindai scan, Actor actor) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(RECORD)) {
            Object[] values = values(id, asked, file, scan, actor);
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            try (ResultSet row = change.executeQuery()) {
                if (!row.next()) {
                    throw new NotHere("lamaran", id);
                }
                return new Tercatat(
                        IsiDokumen.arrived(asked, file, scan, moment(row, "diunggah_pada")),
                        Optional.ofNullable(row.getString("kunci")));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    // spotless:off
    private static Object[] values(UUID id, KetentuanDokumen asked, Berkas file, StatusPindai scan, Actor actor) {
        return new Object[] {
            id, actor.person(),
            TindakanLamaran.UBAH.name(), actor.person(), actor.client(),
            asked.jenis().name(),
            asked.jenis().name(), asked.tipe().name(), file.kunci(), file.ukuran(), file.sha256(), scan.name()
        };
    }
    // spotless:on

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
