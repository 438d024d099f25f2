package id.asn.applicant.akses.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import id.asn.applicant.kependudukan.Kependudukan;
import id.asn.dukcapil.Perilaku;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.platform.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks that need more before them: work given back, objections, sanctions, documents by link. */
@QuarkusTest
class AksesLainIT {
    /** The operations whose record is asked for here. */
    static final Set<String> SHOWING = Set.of(
            "lihatSanggah",
            "jawabSanggah",
            "tetapkanSanksi",
            "daftarSanksi",
            "lihatSanksi",
            "cabutSanksi",
            "lihatPemeriksaanNik",
            "tinjauPemeriksaanNik",
            "lepaskanVerifikasi");

    private static final Map<String, String> REASON =
            Map.of("alasan", "Keberatan diterima Panselnas.", "nomor_dokumen", "9/PANSELNAS/2024");

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private String instansi;
    private Map<String, Object> data;
    private Pemohon siti;

    @BeforeEach
    void somebody() {
        formation.open();
        instansi = Panitia.agency();
        data = Pemohon.data();
        siti = Pemohon.stranger();
        siti.register(data).statusCode(201);
    }

    private UUID submitted() {
        return siti.submitted(formation.announce(it -> it.put("instansi", instansi)));
    }

    private List<String> looks() {
        return seen().extract().jsonPath().getList("data.tujuan");
    }

    private ValidatableResponse seen() {
        return siti.asks().get("/v1/pelamar/saya/akses").then().statusCode(200);
    }

    private ValidatableResponse committee(String person, String path, UUID id, Map<String, ?> body) {
        return Panitia.of(instansi, person)
                .contentType("application/json")
                .body(body)
                .post(path, id)
                .then();
    }

    @Test
    void work_that_is_given_back_was_seen() {
        UUID lamaran = submitted();
        Panitia.of(instansi)
                .contentType("application/json")
                .body(Map.of("jumlah", 1))
                .post("/v1/verifikasi/pengambilan")
                .then()
                .statusCode(200)
                .body("data.lamaran_id", is(List.of(lamaran.toString())));
        int before = looks().size();
        Panitia.of(instansi)
                .post("/v1/verifikasi/{id}/pelepasan", lamaran)
                .then()
                .statusCode(200);
        assertEquals(before + 1, looks().size());
    }

    private UUID objected() {
        UUID lamaran = submitted();
        Panitia.fails(instansi, lamaran);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        return siti.sends(Map.of("dasar", "SYARAT_TERPENUHI", "uraian", "IPK pada transkrip sudah benar."))
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("sanggah_id");
    }

    @Test
    void an_objection_read_and_answered_is_told_to_its_author() {
        UUID sanggah = objected();
        int before = looks().size();
        Panitia.as("bkpsdm", instansi, "sekretariat")
                .get("/v1/sanggah/{id}", sanggah)
                .then()
                .statusCode(200);
        Map<String, String> answer = Map.of("putusan", "TOLAK", "keterangan", "Diperiksa kembali seluruhnya.");
        committee("panitia-satu", "/v1/sanggah/{id}/jawaban", sanggah, answer).statusCode(403);
        committee("panitia-tiga", "/v1/sanggah/{id}/jawaban", sanggah, answer).statusCode(200);
        List<String> after = looks();
        assertEquals(
                List.of("MELIHAT_SANGGAH", "MENJAWAB_SANGGAH", "MENJAWAB_SANGGAH"),
                after.subList(before, after.size()));
        seen().body("data[%d].peran".formatted(before), equalTo("bkpsdm"));
    }

    @Test
    void a_sanction_imposed_read_and_revoked_is_told_to_whom_it_binds() {
        UUID sanksi = Panselnas.imposes(data.get("nik"), Map.of())
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("sanksi_id");
        Panselnas.asks().get("/v1/sanksi/{id}", sanksi).then().statusCode(200);
        auditor("/v1/sanksi/" + sanksi).statusCode(200);
        listed(sanksi);
        Panselnas.asks()
                .contentType("application/json")
                .body(REASON)
                .queryParam("uji_coba", true)
                .post("/v1/sanksi/{id}/pencabutan", sanksi)
                .then()
                .statusCode(200);
        assertEquals(
                List.of("MENETAPKAN_SANKSI", "MELIHAT_SANKSI", "MELIHAT_SANKSI", "MELIHAT_SANKSI", "MENETAPKAN_SANKSI"),
                looks());
        seen().body("data.peran", is(List.of("panselnas", "panselnas", "auditor", "auditor", "panselnas")));
    }

    @Test
    void a_check_that_was_opened_and_decided_on_is_told_to_whose_it_is() {
        Pemohon budi = Kependudukan.unconfirmed(Pemohon.data(), Perilaku.berbeda("nama"));
        UUID id = Kependudukan.id(budi);
        int turn = Kependudukan.turn(id);
        Kependudukan.decides(id, Kependudukan.decision(turn + 1, "DATA_BENAR")).statusCode(409);
        Kependudukan.decides(id, Kependudukan.decision(turn, "DATA_BENAR")).statusCode(200);
        budi.asks()
                .get("/v1/pelamar/saya/akses")
                .then()
                .statusCode(200)
                .body("data.tujuan", is(List.of("MELIHAT_PEMERIKSAAN_NIK", "MENINJAU_NIK", "MENINJAU_NIK")))
                .body("data.peran", is(List.of("panselnas", "panselnas", "panselnas")));
    }

    private static ValidatableResponse auditor(String path) {
        return RestAssured.given()
                .filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("auditor", null))
                .get(path)
                .then();
    }

    /** The page on which it stands, whatever other tests left before it. */
    private static void listed(UUID sanksi) {
        String after = "";
        boolean found = false;
        while (!found) {
            var page = auditor("/v1/sanksi" + after).statusCode(200).extract().jsonPath();
            found = page.getList("data.sanksi_id").contains(sanksi.toString());
            after = "?after=" + page.getString("selanjutnya");
        }
    }

    @Test
    void a_document_is_told_by_its_kind_and_the_owners_own_readings_are_no_looks() {
        UUID lamaran = submitted();
        siti.asks().get("/v1/lamaran/{id}/dokumen/KTP", lamaran).then().statusCode(200);
        Panitia.of(instansi)
                .get("/v1/verifikasi/{id}/dokumen/KTP", lamaran)
                .then()
                .statusCode(200);
        String link = Panitia.of(instansi)
                .post("/v1/verifikasi/{id}/dokumen/IJAZAH/tautan", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .path("alamat");
        RestAssured.given().get(link).then().statusCode(200);
        Eventually.so("the reading is written down", () -> records(lamaran) == 4);
        seen().body("data.tujuan", is(List.of("MELIHAT_LAMARAN")), "data[0].dokumen", nullValue());
        Panitia.fails(instansi, lamaran);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        seen().body("data.tujuan[0..2]", is(List.of("MELIHAT_DOKUMEN", "MEMINTA_TAUTAN_DOKUMEN", "MELIHAT_DOKUMEN")))
                .body("data.instansi[0..2]", is(List.of(instansi, instansi, instansi)))
                .body("data[0].dokumen", equalTo("KTP"), "data[2].dokumen", equalTo("IJAZAH"));
    }

    /** The owner's own reading among them. */
    private long records(UUID lamaran) {
        String sql = "select count(*) from akses where pelamar_id = (select pelamar_id from lamaran where id = '%s')";
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql.formatted(lamaran))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
