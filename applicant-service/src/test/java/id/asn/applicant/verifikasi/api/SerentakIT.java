package id.asn.applicant.verifikasi.api;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While an announcement is prepared nobody outside its agency sees any of it; then everybody sees all of it. */
@QuarkusTest
class SerentakIT {
    private static final String OWN = "/v1/lamaran/{id}";

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private Pemohon siti;
    private Pemohon budi;
    private Pemohon ani;
    private String instansi;
    private UUID passed;
    private UUID failed;
    private UUID stuck;
    private UUID set;

    /** One MS and one TMS are prepared, one row resists: as it stands between two stretches, or after a kill. */
    @BeforeEach
    void half_is_prepared() throws SQLException {
        siti = Pemohon.registered();
        budi = Pemohon.registered();
        ani = Pemohon.registered();
        instansi = Panitia.agency();
        formation.open();
        UUID formasi = formation.announce(data -> data.put("instansi", instansi));
        passed = siti.submitted(formasi);
        failed = budi.submitted(formasi);
        stuck = ani.submitted(formasi);
        Panitia.passes(instansi, passed);
        Panitia.fails(instansi, failed);
        Panitia.passes(instansi, stuck);
        formation.close();
        resist();
        set = Panitia.schedules(instansi, Map.of("tahun", 2024, "jenis", "HASIL"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("pengumuman_id");
        Eventually.so("the row resists", () -> set().extract().path("tertahan.sebab[0].kode") != null);
    }

    @AfterEach
    void nothing_resists() throws SQLException {
        run("drop trigger if exists serentak_uji on pengumuman_administrasi_baris");
        run("drop function if exists serentak_uji()");
    }

    private void resist() throws SQLException {
        run("""
                create function serentak_uji() returns trigger language plpgsql as $$
                begin
                    if new.lamaran_id = '%s' then raise exception 'as planted'; end if;
                    return new;
                end $$
                """.formatted(stuck));
        run("create trigger serentak_uji before insert on pengumuman_administrasi_baris"
                + " for each row execute function serentak_uji()");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ValidatableResponse set() {
        return Panitia.of(instansi).get("/v1/verifikasi/pengumuman/{id}", set).then();
    }

    @Test
    void between_the_stretches_nobody_sees_anything_and_after_the_last_all_do() throws SQLException {
        set().body("status", equalTo("DIJADWALKAN"), "jumlah_ms", is(1), "jumlah_tms", is(1))
                .body("tertahan.sebab.kode", is(List.of("gangguan-lamaran")))
                .body("tertahan.sebab[0].pesan", startsWith("Lamaran 2024-" + instansi));
        assertEquals(2, count("pengumuman_administrasi_baris where pengumuman_id = '%s'".formatted(set)));
        nothing(siti, passed);
        nothing(budi, failed);
        counts(0, 0);
        assertEquals(0, count("kejadian where data ->> 'instansi' = '%s'".formatted(instansi)));
        budi.asks().get("/v1/lamaran/{id}/masa-sanggah", failed).then().body("halangan", equalTo("BELUM_DIUMUMKAN"));
        siti.asks().get("/v1/lamaran/{id}/kartu-ujian", passed).then().statusCode(409);
        nothing_resists();
        Eventually.so("all is told", () -> "DIUMUMKAN".equals(set().extract().path("status")));
        told();
    }

    private void nothing(Pemohon who, UUID lamaran) {
        who.asks()
                .get(OWN, lamaran)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIAJUKAN"), "nomor_peserta", nullValue(), "alasan", is(empty()));
        who.asks()
                .get("/v1/pelamar/saya/pesan")
                .then()
                .statusCode(200)
                .body("data.jenis", not(hasItem("HASIL_ADMINISTRASI")));
    }

    private void told() throws SQLException {
        siti.asks().get(OWN, passed).then().body("status", equalTo("MS"), "nomor_peserta", notNullValue());
        ani.asks().get(OWN, stuck).then().body("status", equalTo("MS"), "nomor_peserta", notNullValue());
        budi.asks().get(OWN, failed).then().body("status", equalTo("TMS"), "alasan", hasSize(1));
        for (Pemohon one : List.of(siti, budi, ani)) {
            one.asks().get("/v1/pelamar/saya/pesan").then().body("data.jenis", hasItem("HASIL_ADMINISTRASI"));
        }
        counts(2, 1);
        assertEquals(2, count("kejadian where data ->> 'instansi' = '%s'".formatted(instansi)));
        assertEquals(0, count("pengumuman_administrasi_kejadian where pengumuman_id = '%s'".formatted(set)));
        budi.asks().get("/v1/lamaran/{id}/masa-sanggah", failed).then().body("halangan", nullValue());
        assertEquals(
                3,
                count("lamaran_langkah where tindakan like 'NYATAKAN%%' and lamaran_id in ('%s', '%s', '%s')"
                        .formatted(passed, failed, stuck)));
    }

    private void counts(int ms, int tms) throws SQLException {
        String sums = "(select ms, tms from statistik_instansi where instansi = '%1$s' union all"
                + " select ms, tms from statistik_selisih where instansi = '%1$s') s";
        assertEquals(ms, sum("sum(ms)", sums.formatted(instansi)));
        assertEquals(tms, sum("sum(tms)", sums.formatted(instansi)));
    }

    private long count(String from) throws SQLException {
        return sum("count(*)", from);
    }

    private long sum(String what, String from) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select " + what + " from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
