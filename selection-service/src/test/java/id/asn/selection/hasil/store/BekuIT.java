package id.asn.selection.hasil.store;

import static id.asn.selection.Dunia.pembuat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.selection.Dunia;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BekuIT {
    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update hasil set sha256 = 'x'",
                "update hasil set lulus = lulus + 1",
                "update hasil set dialihkan = lulus + 1",
                "update hasil set dihitung_oleh = 'orang lain'",
                "delete from hasil",
                "update hasil_baris set isi = '{}'",
                "update hasil_baris set kode = 'P/L' where kode = 'TL'",
                "delete from hasil_baris",
                "truncate hasil_baris",
                "update peserta set ipk = 4",
            })
    void what_is_frozen_cannot_be_changed_even_by_hand(String sql) {
        aResult();
        SQLException refused = assertThrows(SQLException.class, () -> execute(sql));
        assertTrue(refused.getMessage().contains("never changed")
                || refused.getMessage().contains("frozen"));
    }

    @Test
    void two_versions_of_the_same_stage_are_never_in_force_together() throws SQLException {
        Dunia dunia = new Dunia("7502");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skd(nomor + ",ya,75,130,190");
        String second = dunia.hitung("SKD").getString("id");
        SQLException refused = assertThrows(
                SQLException.class,
                () -> execute(
                        "update hasil set status = 'DIUMUMKAN', diumumkan_oleh = 'x' where id = '" + second + "'"));
        assertTrue(refused.getMessage().contains("hasil_satu_yang_berlaku"), refused.getMessage());
        assertEquals("DIHITUNG", pembuat().get("/v1/hasil/" + second).jsonPath().getString("status"));
    }

    private static void aResult() {
        Dunia dunia = new Dunia("7501");
        String lulus = dunia.peserta(dunia.formasi(1));
        Dunia.skd(lulus + ",ya,60,130,189");
        dunia.hitung("SKD");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
