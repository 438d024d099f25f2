package id.asn.selection.hasil.store;

import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.CalonOptimalisasi;
import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.NilaiSkb;
import id.asn.selection.skb.NilaiTes;
import id.asn.selection.skb.SusunanSkb;
import id.asn.selection.skb.store.TulisanSkb;
import id.asn.selection.skd.NilaiSkd;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What optimalisasi judges: seats, points and attendance as the final result froze them, and beside them what formation and
 * applicant told of jabatan, place and qualification.
 */
@ApplicationScoped
public class MasukanOptimalisasiStore {
    private final AgroalDataSource database;
    private final TulisanSkb tulisan;

    MasukanOptimalisasiStore(AgroalDataSource database, TulisanSkb tulisan) {
        this.database = database;
        this.tulisan = tulisan;
    }

    /** How many formasi of the final result lack what they are compared by. */
    public int unknown(UUID akhir) {
        String sql = """
            select count(*) from hasil_baris b left join formasi f on f.id = b.formasi_id
             where b.hasil_id = ? and b.jenis = 'FORMASI' and f.jabatan_kode is null
            """;
        return query(sql, akhir, row -> row.getInt(1)).get(0);
    }

    /** Every formasi of the final result with everybody who competed for it. */
    public List<BarisOptimalisasi> of(UUID akhir) {
        String sql = """
            select f.id, f.tahun, f.instansi, f.jabatan_kode, f.unit_kode, f.pendidikan, isi.*
              from hasil_baris b
              join formasi f on f.id = b.formasi_id,
              jsonb_to_record(b.isi::jsonb) as isi
                  (jabatan text, jenis_kebutuhan text, kelompok text, kuota int, susunan_skb jsonb)
             where b.hasil_id = ? and b.jenis = 'FORMASI' order by b.urut
            """;
        Map<UUID, List<CalonTerbaca>> para = people(akhir);
        return query(sql, akhir, row -> {
            Formasi formasi = formasi(row);
            SusunanSkb susunan = tulisan.susunan(row.getString("susunan_skb"));
            List<CalonOptimalisasi> mereka = para.getOrDefault(formasi.id(), List.of()).stream()
                    .map(satu -> satu.calon(susunan, formasi.tahun()))
                    .toList();
            return new BarisOptimalisasi(formasi, padanan(row), susunan, mereka);
        });
    }

    /** A participant whose SKB, where it has parts, is still to be worked out by what the formasi says of them. */
    private record CalonTerbaca(UUID formasi, CalonAkhir calon, List<NilaiTes> bagian, String pendidikan) {
        CalonOptimalisasi calon(SusunanSkb susunan, int tahun) {
            NilaiSkb skb = susunan == null ? calon.skb() : susunan.hitung(bagian, AturanSkb.untuk(tahun));
            return new CalonOptimalisasi(
                    new CalonAkhir(calon.nomorPeserta(), calon.skd(), skb, calon.ipk(), calon.urutanUsia()),
                    pendidikan);
        }
    }

    private Map<UUID, List<CalonTerbaca>> people(UUID akhir) {
        String sql = """
            select b.formasi_id, b.nomor_peserta, p.pendidikan_kode, isi.*
              from hasil_baris b
              join peserta p on p.nomor_peserta = b.nomor_peserta,
              jsonb_to_record(b.isi::jsonb) as isi
                  (twk int, tiu int, tkp int, skb_hadir boolean, skb numeric, skb_bagian jsonb, ipk numeric,
                   urutan_usia int)
             where b.hasil_id = ? and b.jenis = 'MASUKAN'
            """;
        return query(
                        sql,
                        akhir,
                        row -> new CalonTerbaca(
                                row.getObject("formasi_id", UUID.class),
                                calon(row),
                                tulisan.nilai(row.getString("skb_bagian")),
                                row.getString("pendidikan_kode")))
                .stream()
                .collect(Collectors.groupingBy(CalonTerbaca::formasi));
    }

    /** Reads one row. */
    private interface Pembaca<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, UUID akhir, Pembaca<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, akhir);
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

    private static Formasi formasi(ResultSet row) throws SQLException {
        return new Formasi(
                row.getObject("id", UUID.class),
                row.getInt("tahun"),
                row.getString("instansi"),
                new Syarat(
                        JenisPengadaan.CPNS,
                        JenisKebutuhan.valueOf(row.getString("jenis_kebutuhan")),
                        KelompokJabatan.valueOf(row.getString("kelompok")),
                        row.getString("jabatan")),
                row.getInt("kuota"));
    }

    private static Padanan padanan(ResultSet row) throws SQLException {
        return new Padanan(row.getString("jabatan_kode"), row.getString("unit_kode"), List.of((String[])
                row.getArray("pendidikan").getArray()));
    }

    private static CalonAkhir calon(ResultSet row) throws SQLException {
        return new CalonAkhir(
                row.getString("nomor_peserta"),
                new NilaiSkd(row.getInt("twk"), row.getInt("tiu"), row.getInt("tkp")),
                NilaiSkb.cat(row.getBoolean("skb_hadir"), row.getBigDecimal("skb")),
                row.getBigDecimal("ipk"),
                row.getInt("urutan_usia"));
    }
}
