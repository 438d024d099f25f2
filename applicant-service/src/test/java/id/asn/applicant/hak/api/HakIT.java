package id.asn.applicant.hak.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HakIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    @Test
    void the_archive_holds_all_that_is_kept() {
        formation.open();
        Map<String, Object> data = Pemohon.data();
        data.put("kontak", Map.of("surel", "arsip@contoh.id", "nomor_kk", "3673010101100099"));
        Pemohon siti = Pemohon.stranger();
        siti.register(data).statusCode(201);
        UUID lamaran = siti.submitted(formation.announce());
        Panitia.of("6273").get("/v1/verifikasi/{id}", lamaran);
        siti.asks()
                .get("/v1/pelamar/saya/arsip")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("diri.surel", equalTo("arsip@contoh.id"), "diri.nomor_kk", equalTo("************0099"))
                .body("lamaran", hasSize(1), "lamaran[0].dokumen", hasSize(6))
                .body("lamaran[0].isi", containsString("Siti Aminah"), "akses.tujuan", is(List.of("MELIHAT_LAMARAN")))
                .body(not(containsString((String) data.get("nik"))));
        Pemohon.stranger().asks().get("/v1/pelamar/saya/arsip").then().statusCode(404);
    }

    @Test
    void a_correction_is_told_by_part_and_never_by_value() {
        Pemohon siti = Pemohon.registered();
        correctName(siti, "Siti Rahma");
        siti.asks()
                .get("/v1/pelamar/saya/perubahan")
                .then()
                .statusCode(200)
                .body("data", hasSize(1), "data[0].bagian", hasItems("NAMA"))
                .body(not(containsString("Aminah")), not(containsString("Rahma")));
        siti.asks()
                .queryParam("batas", 0)
                .get("/v1/pelamar/saya/perubahan")
                .then()
                .statusCode(400);
        Pemohon.stranger().asks().get("/v1/pelamar/saya/perubahan").then().statusCode(404);
    }

    @Test
    void an_erased_person_is_nowhere_and_what_must_stay_is_told() throws SQLException {
        formation.open();
        Map<String, Object> data = Pemohon.data();
        data.put("nama", "Hapus Sekali");
        Pemohon siti = Pemohon.stranger();
        siti.sends(data)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/pelamar")
                .then()
                .statusCode(201);
        UUID formasi = formation.announce();
        UUID lamaran = siti.submitted(formasi);
        siti.asks()
                .post("/v1/pelamar/saya/penghapusan")
                .then()
                .statusCode(200)
                .body("dokumen_dihapus", is(6), "dasar_hukum", containsString("UU 27/2022"))
                .body("disimpan.data", hasItems("indeks buta NIK"));
        siti.asks().get("/v1/pelamar/saya").then().statusCode(404);
        Panitia.of("6273").get("/v1/verifikasi/{id}", lamaran).then().statusCode(404);
        assertFalse(everything().contains("Hapus Sekali"));
        siti.asks().post("/v1/pelamar/saya/penghapusan").then().statusCode(404);
        comesBack(data, lamaran);
    }

    private void comesBack(Map<String, Object> data, UUID lamaran) {
        Pemohon again = Pemohon.stranger();
        again.register(data).statusCode(201).body("nama", equalTo("Hapus Sekali"));
        again.asks()
                .get("/v1/lamaran")
                .then()
                .body("data.lamaran_id", is(List.of(lamaran.toString())), "data.status", is(List.of("DIAJUKAN")));
        UUID other = again.draft(formation.announce());
        again.documents(other);
        again.submit(other).statusCode(422).body("kesalahan.kode", hasItems("satu-lamaran"));
        Pemohon.stranger().register(data).statusCode(409);
    }

    @Test
    void a_dry_run_erases_nothing() {
        Pemohon siti = Pemohon.registered();
        siti.asks()
                .queryParam("uji_coba", true)
                .post("/v1/pelamar/saya/penghapusan")
                .then()
                .statusCode(200);
        siti.asks().get("/v1/pelamar/saya").then().statusCode(200).body("nama", equalTo("Siti Aminah"));
    }

    @Test
    void erasing_waits_for_a_lamaran_that_must_be_answered_for() throws SQLException {
        formation.open();
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formation.announce());
        open(2099);
        submittedIn(2099, lamaran, formation.announce(data -> data.put("tahun", 2099)));
        siti.asks()
                .post("/v1/pelamar/saya/penghapusan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/data-masih-wajib-disimpan"), "tahun", is(2099))
                .body("dapat_dihapus_mulai", equalTo("2101-01-01"), "dasar_hukum", containsString("UU 27/2022"));
        siti.asks().get("/v1/pelamar/saya").then().statusCode(200);
    }

    private static void correctName(Pemohon someone, String name) {
        var seen = someone.asks().get("/v1/pelamar/saya/profil");
        Map<String, Object> whole = new HashMap<>(seen.jsonPath().getMap(""));
        whole.keySet().removeAll(List.of("pelamar_id", "nik", "kontak"));
        whole.put("nama", name);
        someone.sends(whole)
                .header("If-Match", seen.header("ETag"))
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200);
    }

    private void open(int year) throws SQLException {
        String sql = """
                with y as (insert into periode (tahun, versi) values (?, 1) returning tahun)
                insert into periode_tahap (tahun, tahap, buka, tutup)
                select tahun, 'PENDAFTARAN', now() - interval '1 day', now() + interval '1 day' from y
                """;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setInt(1, year);
            assertEquals(1, insert.executeUpdate());
        }
    }

    private void submittedIn(int year, UUID like, UUID formasi) throws SQLException {
        String sql = """
                insert into lamaran (id, versi, pelamar_id, formasi_id, tahun, instansi, status, sejak, nomor_pendaftaran,
                                     diajukan_pada, sha256, isi)
                select gen_random_uuid(), 0, pelamar_id, ?, ?, instansi, status, sejak, nomor_pendaftaran || '-' || ?,
                       now(), sha256, isi from lamaran where id = ?
                """;
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, formasi);
            insert.setInt(2, year);
            insert.setInt(3, year);
            insert.setObject(4, like);
            assertEquals(1, insert.executeUpdate());
        }
    }

    private String everything() throws SQLException {
        String sql = """
                select coalesce((select string_agg(p::text, ' ') from pelamar p), '')
                       || coalesce((select string_agg(l::text, ' ') from lamaran l), '')
                       || coalesce((select string_agg(encode(i.isi, 'escape'), ' ') from idempotensi i), '')
                """;
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
