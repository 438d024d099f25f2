package id.asn.selection.skb.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Who may sit SKB: those whom the announced SKD result calls, with their SKD points as frozen there. */
@ApplicationScoped
public class PesertaSkbStore {
    private static final String FORGET = "delete from peserta_skb where tahun = ? and instansi = ?";

    private final AgroalDataSource database;
    private final SusunanSkbStore susunan;

    PesertaSkbStore(AgroalDataSource database, SusunanSkbStore susunan) {
        this.database = database;
        this.susunan = susunan;
    }

    /** The announced version calls, and from then on SKB is made of what was announced until then; whoever an earlier version called, and this one does not, is not called any more. */
    public void callUp(int tahun, String instansi, UUID hasilId) {
        susunan.lock(tahun, instansi);
        String call = """
            insert into peserta_skb (tahun, nomor_peserta, instansi, formasi_id, hasil_id, twk, tiu, tkp)
            select ?, p.nomor_peserta, ?, p.formasi_id, p.hasil_id, (m.isi::jsonb ->> 'twk')::int,
                   (m.isi::jsonb ->> 'tiu')::int, (m.isi::jsonb ->> 'tkp')::int
              from hasil_baris p
              join hasil_baris m
                on m.hasil_id = p.hasil_id and m.nomor_peserta = p.nomor_peserta and m.jenis = 'MASUKAN'
             where p.hasil_id = ? and p.jenis = 'PUTUSAN' and p.kode = 'P/L'
            """;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET);
                PreparedStatement insert = connection.prepareStatement(call)) {
            delete.setInt(1, tahun);
            delete.setString(2, instansi);
            delete.executeUpdate();
            insert.setInt(1, tahun);
            insert.setString(2, instansi);
            insert.setObject(3, hasilId);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
