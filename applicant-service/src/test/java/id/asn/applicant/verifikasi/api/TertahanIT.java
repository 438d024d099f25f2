package id.asn.applicant.verifikasi.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.Eventually;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An announcement whose instant has come and that cannot be told: its agency reads why, and it follows by itself. */
@QuarkusTest
class TertahanIT {
    private static final String ONE = "/v1/verifikasi/pengumuman/{id}";

    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private String instansi;

    @BeforeEach
    void everything_is_decided() {
        instansi = Panitia.agency();
        decided(instansi);
    }

    private void decided(String agency) {
        formation.open();
        UUID lamaran = Pemohon.registered().submitted(formation.announce(data -> data.put("instansi", agency)));
        Panitia.passes(agency, lamaran);
        formation.close();
    }

    private UUID set(String agency, OffsetDateTime when) {
        return Panitia.schedules(agency, Map.of("tahun", 2024, "jenis", "HASIL", "waktu", when.toString()))
                .statusCode(201)
                .header("Location", startsWith("/v1/verifikasi/pengumuman/"))
                .extract()
                .jsonPath()
                .getUUID("pengumuman_id");
    }

    private Response seen(String agency, UUID id) {
        return Panitia.of(agency).get(ONE, id);
    }

    private void eventually(String agency, UUID id, String path, String value) {
        Eventually.so(path + " is " + value, () -> value.equals(seen(agency, id).path(path)));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_is_missing_at_the_instant_is_read_on_the_announcement_and_on_the_board() {
        UUID id = set(instansi, OffsetDateTime.now().plusSeconds(3));
        seen(instansi, id).then().statusCode(200).body("status", equalTo("DIJADWALKAN"), "tertahan", nullValue());
        formation.open();
        eventually(instansi, id, "tertahan.sebab[0].kode", "pendaftaran-masih-dibuka");
        seen(instansi, id)
                .then()
                .body("status", equalTo("DIJADWALKAN"), "tertahan.jalan_keluar", containsString("dengan sendirinya"))
                .body("tertahan.sebab[0].pesan", startsWith("Pendaftaran baru ditutup pada"));
        Panitia.of(instansi)
                .queryParam("tahun", 2024)
                .get("/v1/verifikasi/papan")
                .then()
                .statusCode(200)
                .body("pengumuman.pengumuman_id", equalTo(id.toString()))
                .body("pengumuman.tertahan.sebab[0].kode", equalTo("pendaftaran-masih-dibuka"));
        formation.close();
        eventually(instansi, id, "status", "DIUMUMKAN");
        seen(instansi, id).then().body("tertahan", nullValue(), "jumlah_ms", is(1));
    }

    @Test
    void a_fault_holds_back_one_agency_and_no_other() throws SQLException {
        String other = Panitia.agency();
        decided(other);
        run("""
                create function gagalkan_uji() returns trigger language plpgsql as $$
                begin
                    if new.nomor_pendaftaran like '2024-%s-%%' then raise exception 'as planted'; end if;
                    return new;
                end $$
                """.formatted(instansi));
        run("create trigger gagalkan_uji before insert on pengumuman_administrasi_baris"
                + " for each row execute function gagalkan_uji()");
        try {
            UUID id = set(instansi, OffsetDateTime.now().plusSeconds(1));
            UUID told = set(other, OffsetDateTime.now().plusSeconds(2));
            eventually(instansi, id, "tertahan.sebab[0].kode", "gangguan-lamaran");
            eventually(other, told, "status", "DIUMUMKAN");
            seen(instansi, id).then().body("tertahan.sebab", hasSize(1), "jumlah_ms", is(0));
            run("drop trigger gagalkan_uji on pengumuman_administrasi_baris");
            eventually(instansi, id, "status", "DIUMUMKAN");
        } finally {
            run("drop trigger if exists gagalkan_uji on pengumuman_administrasi_baris");
            run("drop function gagalkan_uji()");
        }
    }

    @Test
    void the_location_answers_before_and_after_and_only_to_the_agency() {
        UUID id = set(instansi, OffsetDateTime.now().plusDays(1));
        Response seen = seen(instansi, id);
        seen.then().statusCode(200).header("Location", equalTo("/v1/verifikasi/pengumuman/" + id));
        Panitia.of(instansi)
                .header("If-None-Match", seen.header("ETag"))
                .get(ONE, id)
                .then()
                .statusCode(304);
        seen(Panitia.agency(), id).then().statusCode(404);
        Panitia.of(instansi).post(ONE + "/pembatalan", id).then().statusCode(200);
        seen(instansi, id).then().body("status", equalTo("DIBATALKAN"));
    }
}
