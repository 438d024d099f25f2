package id.asn.applicant.notifikasi.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PesanIT {
    private static final String OWN = "/v1/pelamar/saya/pesan";

    @Inject
    Formation formation;

    @Inject
    PesanStore store;

    @Inject
    AgroalDataSource database;

    @Test
    void what_was_told_is_read_in_its_order_by_its_receiver_only() {
        Pemohon siti = Pemohon.registered();
        Pemohon budi = Pemohon.registered();
        tell(siti, JenisPesan.LAMARAN_DITERIMA, Map.of("nomor_pendaftaran", "2024-6273-0000001", "diajukan_pada", "x"));
        tell(budi, JenisPesan.SANGGAH_DITERIMA, Map.of("nomor_pendaftaran", "2024-6273-0000002"));
        tell(
                siti,
                JenisPesan.TENGGAT_DIPERPANJANG,
                Map.of("tutup", "10 September 2024 23:59 WIB", "alasan", "gangguan"));
        siti.asks()
                .get(OWN)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("data.jenis", is(List.of("LAMARAN_DITERIMA", "TENGGAT_DIPERPANJANG")))
                .body(
                        "data[1].teks",
                        equalTo("Pendaftaran kini ditutup pada 10 September 2024 23:59 WIB. Alasan: gangguan."))
                .body("data.surel", is(List.of("MENUNGGU", "MENUNGGU")));
        budi.asks().get(OWN).then().statusCode(200).body("data.jenis", is(List.of("SANGGAH_DITERIMA")));
    }

    @Test
    void a_submission_is_told_with_its_number_and_its_second() {
        formation.open();
        Pemohon siti = Pemohon.registered();
        siti.submitted(formation.announce());
        siti.asks()
                .get(OWN)
                .then()
                .statusCode(200)
                .body("data.jenis", is(List.of("LAMARAN_DITERIMA")))
                .body(
                        "data[0].teks",
                        matchesPattern(".*2024-6273-[0-9]{7} pada [0-9]{1,2} [A-Z][a-z]+ [0-9]{4} [0-9:]{8} WIB.*"));
    }

    @Test
    void pages_go_on_where_the_last_ended() {
        Pemohon siti = Pemohon.registered();
        for (JenisPesan jenis : JenisPesan.values()) {
            tell(siti, jenis, Map.of());
        }
        String next = siti.asks()
                .queryParam("batas", 3)
                .get(OWN)
                .then()
                .statusCode(200)
                .body("data.size()", is(3), "selanjutnya", notNullValue())
                .extract()
                .path("selanjutnya");
        siti.asks()
                .queryParam("after", next)
                .get(OWN)
                .then()
                .statusCode(200)
                .body(
                        "data.size()",
                        is(JenisPesan.values().length - 3),
                        "data[0].jenis",
                        equalTo("HASIL_ADMINISTRASI"));
    }

    @Test
    void what_was_undone_was_never_told() {
        Pemohon siti = Pemohon.registered();
        QuarkusTransaction.begin();
        store.tell(id(siti), JenisPesan.SANGGAH_DIJAWAB, Map.of());
        QuarkusTransaction.rollback();
        siti.asks().get(OWN).then().statusCode(200).body("data", is(List.of()));
    }

    @Test
    void the_database_itself_keeps_what_was_told() {
        Pemohon siti = Pemohon.registered();
        tell(siti, JenisPesan.SANGGAH_DIJAWAB, Map.of());
        for (String sql : List.of(
                "update pesan set isi = '{\"a\": \"b\"}' where pelamar_id = '%s'",
                "delete from pesan where pelamar_id = '%s'")) {
            assertThrows(SQLException.class, () -> {
                try (var connection = database.getConnection();
                        var statement = connection.createStatement()) {
                    statement.executeUpdate(sql.formatted(id(siti)));
                }
            });
        }
    }

    @Test
    void others_are_refused() {
        Pemohon siti = Pemohon.stranger();
        siti.asks().get(OWN).then().statusCode(200).body("data", is(List.of()));
        siti.asks().queryParam("batas", 0).get(OWN).then().statusCode(400);
        given().filter(ContractFilter.of("applicant")).get(OWN).then().statusCode(401);
        given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("panitia"))
                .get(OWN)
                .then()
                .statusCode(403);
    }

    private void tell(Pemohon someone, JenisPesan jenis, Map<String, String> facts) {
        QuarkusTransaction.requiringNew().run(() -> store.tell(id(someone), jenis, facts));
    }

    private static UUID id(Pemohon someone) {
        return someone.asks().get("/v1/pelamar/saya").jsonPath().getUUID("pelamar_id");
    }
}
