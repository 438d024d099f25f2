package id.asn.applicant.pelamar.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import id.asn.applicant.pelamar.Bidang;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.NikTersandi;
import id.asn.applicant.pelamar.flow.RotateKunci;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PemutaranKunciIT {
    @Inject
    AgroalDataSource database;

    @Inject
    RotateKunci rotate;

    @Inject
    Brankas present;

    @ConfigProperty(name = "asn.rahasia.nik-lama")
    String before;

    @Test
    void people_under_the_secret_before_are_read_taken_over_and_still_found() throws Exception {
        Map<String, Object> data = Pemohon.data();
        data.put("kontak", Map.of("surel", "putar@contoh.id"));
        Pemohon siti = Pemohon.stranger();
        siti.register(data).statusCode(201);
        underTheSecretBefore(siti, (String) data.get("nik"), "putar@contoh.id");
        readable(siti, data);
        assertTrue(remaining() > 0);
        panselnas().post("/v1/pemutaran-kunci").then().statusCode(202).body("berjalan", is(true));
        Eventually.so("nothing is left", () -> remaining() == 0);
        Eventually.so("it is finished", () ->
                !(boolean) panselnas().get("/v1/pemutaran-kunci").path("berjalan"));
        readable(siti, data);
    }

    @Test
    void a_ban_follows_its_person_to_the_new_secret_and_one_without_an_account_is_counted() throws Exception {
        Map<String, Object> data = Pemohon.data();
        Pemohon siti = Pemohon.stranger();
        siti.register(data).statusCode(201);
        String nik = (String) data.get("nik");
        Panselnas.imposes(nik, Map.of()).statusCode(201);
        String stranger = (String) Pemohon.data().get("nik");
        Panselnas.imposes(stranger, Map.of()).statusCode(201);
        underTheSecretBefore(siti, nik, "x@contoh.id");
        bannedUnderTheSecretBefore(nik);
        bannedUnderTheSecretBefore(stranger);
        ask();
        rotate.rotate();
        assertEquals(0, remaining());
        assertEquals(
                sidik(siti),
                banned("nik_indeks = (select nik_indeks from pelamar where akun = '" + siti.person() + "')"));
        int left = panselnas().get("/v1/pemutaran-kunci").path("sanksi_tersisa");
        assertTrue(left > 0, "nobody knows the NIK of a stranger");
    }

    private void bannedUnderTheSecretBefore(String nik) throws SQLException {
        Brankas former = new Brankas(Base64.getDecoder().decode(before));
        String sql = "update sanksi set nik_indeks = ?, nik_sidik = ? where nik_indeks = ?";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setBytes(1, former.index(new Nik(nik)));
            update.setString(2, former.sidik());
            update.setBytes(3, present.index(new Nik(nik)));
            assertEquals(1, update.executeUpdate());
        }
    }

    private String banned(String where) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select nik_sidik from sanksi where " + where);
                var row = query.executeQuery()) {
            assertTrue(row.next(), "the ban binds nobody any more");
            return row.getString(1);
        }
    }

    @Test
    void a_stretch_that_a_crash_cut_off_is_as_if_it_had_not_begun() throws Exception {
        Map<String, Object> data = Pemohon.data();
        Pemohon siti = Pemohon.stranger();
        siti.register(data).statusCode(201);
        underTheSecretBefore(siti, (String) data.get("nik"), "x@contoh.id");
        String sidik = sidik(siti);
        QuarkusTransaction.begin();
        ask();
        assertTrue(rotate.stretch());
        QuarkusTransaction.rollback();
        assertEquals(sidik, sidik(siti));
        readable(siti, data);
        ask();
        rotate.rotate();
        assertEquals(0, remaining());
        readable(siti, data);
    }

    @Test
    void one_key_that_cannot_be_wrapped_keeps_no_other_and_is_tried_again_when_asked() throws Exception {
        Map<String, Object> broken = Pemohon.data();
        Map<String, Object> sound = Pemohon.data();
        Pemohon siti = Pemohon.stranger();
        Pemohon budi = Pemohon.stranger();
        siti.register(broken).statusCode(201);
        budi.register(sound).statusCode(201);
        underTheSecretBefore(siti, (String) broken.get("nik"), "siti@contoh.id");
        underTheSecretBefore(budi, (String) sound.get("nik"), "budi@contoh.id");
        spoil(siti);
        panselnas().post("/v1/pemutaran-kunci").then().statusCode(202);
        Eventually.so("all others are wrapped", () -> remaining() == 1);
        readable(budi, sound);
        underTheSecretBefore(siti, (String) broken.get("nik"), "siti@contoh.id");
        panselnas().post("/v1/pemutaran-kunci").then().statusCode(202);
        Eventually.so("nothing is left", () -> remaining() == 0);
        readable(siti, broken);
    }

    private void spoil(Pemohon someone) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update pelamar set nik_kunci = nik_sandi where akun = ?")) {
            update.setString(1, someone.person());
            assertEquals(1, update.executeUpdate());
        }
    }

    private static void readable(Pemohon siti, Map<String, Object> data) {
        String masked = "************" + ((String) data.get("nik")).substring(12);
        siti.asks().get("/v1/pelamar/saya").then().statusCode(200).body("nik", equalTo(masked));
        Pemohon.stranger().register(data).statusCode(409).body("type", equalTo("/masalah/nik-sudah-terdaftar"));
    }

    /** What an instance that knows only the former secret would have written. */
    private void underTheSecretBefore(Pemohon siti, String nik, String mail) throws SQLException {
        Brankas former = new Brankas(Base64.getDecoder().decode(before));
        UUID id = UUID.fromString(of(siti, "id"));
        NikTersandi sealed = former.seal(new Nik(nik), id);
        String sql = "update pelamar set nik_indeks = ?, nik_kunci = ?, nik_sandi = ?, nik_sidik = ?, surel_sandi = ?"
                + " where id = ?";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setBytes(1, sealed.indeks());
            update.setBytes(2, sealed.kunci());
            update.setBytes(3, sealed.sandi());
            update.setString(4, sealed.sidik());
            update.setBytes(5, former.seal(sealed, mail, Bidang.SUREL, id));
            update.setObject(6, id);
            assertEquals(1, update.executeUpdate());
        }
    }

    private void ask() throws SQLException {
        String sql = "insert into pemutaran_kunci (sidik, diminta_oleh) select ?, 'uji'"
                + " on conflict (sidik) do update set selesai_pada = null";
        String present = panselnas().get("/v1/pemutaran-kunci").path("sidik");
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, present);
            insert.executeUpdate();
        }
    }

    private String sidik(Pemohon siti) throws SQLException {
        return of(siti, "nik_sidik");
    }

    private String of(Pemohon siti, String column) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select " + column + " from pelamar where akun = ?")) {
            query.setString(1, siti.person());
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static long remaining() {
        return ((Number) panselnas().get("/v1/pemutaran-kunci").path("tersisa")).longValue();
    }

    private static RequestSpecification panselnas() {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("panselnas"));
    }
}
