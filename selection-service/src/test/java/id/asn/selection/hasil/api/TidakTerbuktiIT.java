package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pemeriksa;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import id.asn.selection.Dunia;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the independent check does not come to is announced by nobody, and nothing else is held back. */
@QuarkusTest
class TidakTerbuktiIT {
    @Inject
    AgroalDataSource database;

    @Test
    void a_result_that_was_tampered_with_is_not_announced_and_holds_back_no_other() throws SQLException {
        String wrong = computed(new Dunia("7121"));
        tamper(wrong, "'\"kode\":\"P/L\"', '\"kode\":\"TL\"'");
        pemeriksa()
                .post("/v1/hasil/" + wrong + "/pengumuman")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/hasil-tidak-terbukti"))
                .body("temuan", greaterThan(0))
                .body("kesalahan.pesan.join(' ')", containsString("sidik berkas"));
        pemeriksa()
                .contentType("application/json")
                .body(Map.of("pada", Instant.now().plusSeconds(3600).toString()))
                .post("/v1/hasil/" + wrong + "/jadwal")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/hasil-tidak-terbukti"));
        pemeriksa().get("/v1/hasil/" + wrong).then().body("status", equalTo("DIHITUNG"));
        String right = computed(new Dunia("7122"));
        pemeriksa().post("/v1/hasil/" + right + "/pengumuman").then().statusCode(200);
    }

    private static String computed(Dunia dunia) {
        UUID formasi = dunia.formasi(1);
        Dunia.skd(dunia.peserta(formasi) + ",ya,75,130,189", dunia.peserta(formasi) + ",ya,65,80,166");
        return dunia.hitung("SKD").getString("id");
    }

    /** As somebody with the run of the database would. */
    private void tamper(String hasil, String replacement) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("update hasil_baris set isi = replace(isi, " + replacement + ") where hasil_id = '"
                    + hasil + "' and jenis = 'PUTUSAN'");
            connection.commit();
        }
    }
}
