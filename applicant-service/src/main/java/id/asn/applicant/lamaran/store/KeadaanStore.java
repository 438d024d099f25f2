package id.asn.applicant.lamaran.store;

import id.asn.applicant.dokumen.IsiDokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.StatusPindai;
import id.asn.applicant.dokumen.TipeBerkas;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.KeadaanLamaran;
import id.asn.applicant.lamaran.KodeAlasan;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.Pilihan;
import id.asn.applicant.lamaran.TandaTerima;
import id.asn.applicant.periode.Tahap;
import id.asn.platform.problem.NotHere;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where one's own lamaran stands, in one plain statement: on the last day nothing is asked more often. In a transaction it
 * sees what was flushed.
 */
@ApplicationScoped
public class KeadaanStore {
    private static final String OWN = """
            select l.versi, l.formasi_id, l.tahun, l.instansi, l.status, l.sejak, l.nomor_pendaftaran, l.diajukan_pada, l.sha256,
                   l.nomor_peserta, a.kode, a.keterangan, t.tutup,
                   d.jenis, d.tipe, d.ukuran, d.sha256 as sha256_dokumen, d.diunggah_pada,
                   d.pindai_status, d.pindai_sejak, d.pindai_temuan
              from lamaran l
              join pelamar p on p.id = l.pelamar_id
              left join lateral penutupan_tahap(l.tahun, case l.status %s end, l.instansi) t on true
              left join lateral (select array_agg(x.kode order by x.nomor) as kode,
                                        array_agg(x.keterangan order by x.nomor) as keterangan
                                   from lamaran_alasan x where x.lamaran_id = l.id) a on l.status = 'TMS'
              left join dokumen d on d.lamaran_id = l.id
             where l.id = ? and p.akun = ?
             order by d.jenis
            """.formatted(stages());

    private final AgroalDataSource database;

    KeadaanStore(AgroalDataSource database) {
        this.database = database;
    }

    private static String stages() {
        return Arrays.stream(LamaranStatus.values())
                .map(status -> "when '%s' then '%s'"
                        .formatted(status, status.tahap().map(Tahap::name).orElse("")))
                .collect(Collectors.joining(" "));
    }

    /** One of the person's own; somebody else's is not there. */
    public KeadaanLamaran own(UUID id, String akun) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OWN)) {
            query.setObject(1, id);
            query.setString(2, akun);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotHere("lamaran", id);
                }
                return read(id, row);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeadaanLamaran read(UUID id, ResultSet row) throws SQLException {
        String receipt = row.getString("nomor_pendaftaran");
        return new KeadaanLamaran(
                id,
                row.getLong("versi"),
                new Pilihan(row.getObject("formasi_id", UUID.class), row.getInt("tahun"), row.getString("instansi")),
                LamaranStatus.valueOf(row.getString("status")),
                moment(row, "sejak"),
                receipt == null
                        ? Optional.empty()
                        : Optional.of(new TandaTerima(receipt, moment(row, "diajukan_pada"), row.getString("sha256"))),
                Optional.ofNullable(row.getString("nomor_peserta")),
                reasons(row.getArray("kode"), row.getArray("keterangan")),
                Optional.ofNullable(moment(row, "tutup")),
                documents(row));
    }

    private static List<Alasan> reasons(Array codes, Array words) throws SQLException {
        if (codes == null) {
            return List.of();
        }
        String[] code = (String[]) codes.getArray();
        String[] word = (String[]) words.getArray();
        return IntStream.range(0, code.length)
                .mapToObj(it -> new Alasan(KodeAlasan.valueOf(code[it]), word[it]))
                .toList();
    }

    /** From the present row to the last; one without a document has one row, of no kind. */
    private static List<IsiDokumen> documents(ResultSet row) throws SQLException {
        List<IsiDokumen> found = new ArrayList<>();
        if (row.getString("jenis") == null) {
            return found;
        }
        do {
            found.add(new IsiDokumen(
                    JenisDokumen.valueOf(row.getString("jenis")),
                    TipeBerkas.valueOf(row.getString("tipe")),
                    row.getLong("ukuran"),
                    row.getString("sha256_dokumen"),
                    moment(row, "diunggah_pada"),
                    StatusPindai.valueOf(row.getString("pindai_status")),
                    moment(row, "pindai_sejak"),
                    row.getString("pindai_temuan")));
        } while (row.next());
        return found;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
