package id.asn.applicant.sanggah.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Honorer;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** KepmenPANRB 634/2024: who was TMS of CPNS and is in BKN's database applies again, or objects; never both. */
@QuarkusTest
class LamaranKeduaIT {
    private static final String OPERATOR = "Operator Layanan Operasional";
    private static final Map<String, String> OBJECTION =
            Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Ijazah yang saya unggah utuh dan terbaca.");

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private String instansi;
    private Pemohon siti;
    private UUID cpns;
    private UUID told;
    private UUID pppk;

    @BeforeEach
    void tms_of_cpns_with_a_draft_of_pppk() {
        instansi = Panitia.agency();
        formation.open();
        siti = Honorer.at(instansi, Honorer.PANGKALAN_BKN, "2020-01-06");
        cpns = siti.submitted(formation.announce(data -> data.put("instansi", instansi)));
        Panitia.fails(instansi, cpns);
        formation.close();
        told = Panitia.announces(instansi, "HASIL");
        formation.open();
        pppk = siti.draft(announced(OPERATOR));
        siti.documents(pppk);
    }

    private UUID announced(String jabatan) {
        return formation.announce(data -> {
            data.put("instansi", instansi).put("jenis_pengadaan", "PPPK");
            data.withObject("/jabatan").put("nama", jabatan);
        });
    }

    private ValidatableResponse objects() {
        return siti.sends(OBJECTION).post("/v1/lamaran/{id}/sanggah", cpns).then();
    }

    private void answered(String putusan) {
        UUID sanggah = objects().statusCode(201).extract().jsonPath().getUUID("sanggah_id");
        Panitia.of(instansi, "panitia-tiga")
                .contentType("application/json")
                .body(Map.of("putusan", putusan, "keterangan", "Diperiksa kembali seluruhnya."))
                .post("/v1/sanggah/{id}/jawaban", sanggah)
                .then()
                .statusCode(200);
    }

    private void toldAfterSanggah() throws SQLException {
        change("update pengumuman_administrasi set diumumkan_pada = now() - interval '5 days' where id = '%s'", told);
        formation.close();
        Panitia.announces(instansi, "PASCA_SANGGAH");
        formation.open();
    }

    private void change(String sql, UUID key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql.formatted(key)));
        }
    }

    private ValidatableResponse cpnsIs(String status) {
        return siti.asks().get("/v1/lamaran/{id}", cpns).then().statusCode(200).body("status", equalTo(status));
    }

    @Test
    void the_exception_does_not_reach_beyond_the_four_jabatan() {
        UUID analyst = siti.draft(announced("Analis Hukum Ahli Pertama"));
        siti.documents(analyst);
        siti.submit(analyst)
                .statusCode(422)
                .body("kesalahan.find { it.kode == 'satu-lamaran' }.jabatan_operasional", is(false))
                .body(
                        "kesalahan.find { it.kode == 'satu-lamaran' }.dasar_hukum",
                        equalTo("PermenPANRB 6/2024 pasal 25; KepmenPANRB 634/2024"));
    }

    @Test
    void who_applied_again_cannot_object_to_the_first_any_more() {
        String receipt = siti.submit(pppk).statusCode(200).extract().path("nomor_pendaftaran");
        objects()
                .statusCode(409)
                .body("type", endsWith("/lamaran-lain-berlaku"), "nomor_pendaftaran", equalTo(receipt))
                .body("dasar_hukum", equalTo("PermenPANRB 6/2024 pasal 25; KepmenPANRB 634/2024"));
        cpnsIs("TMS");
    }

    @Test
    void who_objected_waits_for_the_outcome_and_applies_again_when_it_stays_tms() throws SQLException {
        answered("TOLAK");
        siti.submit(pppk)
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("satu-lamaran")))
                .body("kesalahan[0].sanggah_berjalan", is(true))
                .body("kesalahan[0].agar_terpenuhi", startsWith("Tunggu pengumuman atas sanggah"));
        toldAfterSanggah();
        siti.submit(pppk).statusCode(200);
        cpnsIs("TMS");
    }

    @Test
    void who_objected_with_success_has_the_one_lamaran_of_the_year() throws SQLException {
        answered("TERIMA");
        toldAfterSanggah();
        cpnsIs("MS");
        siti.submit(pppk).statusCode(422).body("kesalahan[0].tms", is(false));
    }

    /** The rules keep it from coming so far; if it did, one person would not stop the announcement of all. */
    @Test
    void another_lamaran_that_stands_does_not_break_the_announcement() throws SQLException {
        answered("TERIMA");
        change(
                "update lamaran set status = 'DIAJUKAN', nomor_pendaftaran = id::text, sha256 = 'x', isi = '{}',"
                        + " diajukan_pada = now() where id = '%s'",
                pppk);
        toldAfterSanggah();
        cpnsIs("TMS");
    }
}
