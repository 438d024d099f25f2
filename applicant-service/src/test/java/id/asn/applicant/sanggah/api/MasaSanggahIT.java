package id.asn.applicant.sanggah.api;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.asn.applicant.Formation;
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
import org.junit.jupiter.api.Test;

/** A pelamar reads when and to what they may object, before the window and in it. */
@QuarkusTest
class MasaSanggahIT {
    @Inject
    Formation formation;

    @Inject
    AgroalDataSource database;

    private final String instansi = Panitia.agency();

    private UUID submitted(Pemohon someone) {
        formation.open();
        return someone.submitted(formation.announce(data -> data.put("instansi", instansi)));
    }

    private static ValidatableResponse window(Pemohon someone, UUID lamaran) {
        return someone.asks().get("/v1/lamaran/{id}/masa-sanggah", lamaran).then();
    }

    @Test
    void the_window_is_read_before_in_and_after_it() throws SQLException {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = submitted(siti);
        window(siti, lamaran)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("dapat_menyanggah", is(false), "halangan", equalTo("BELUM_DIUMUMKAN"))
                .body("tutup", nullValue(), "dasar", hasSize(3));
        Panitia.fails(instansi, lamaran);
        window(siti, lamaran).body("halangan", equalTo("BELUM_DIUMUMKAN"), "alasan", hasSize(0));
        formation.close();
        UUID told = Panitia.announces(instansi, "HASIL");
        window(siti, lamaran)
                .body("dapat_menyanggah", is(true), "halangan", nullValue(), "tutup", endsWith("T00:00:00+07:00"))
                .body("alasan.kode", is(List.of("DOKUMEN_TIDAK_TERBACA")), "status_lamaran", equalTo("TMS"))
                .body("dasar_hukum", equalTo("PermenPANRB 6/2024"));
        over(told);
        window(siti, lamaran).body("dapat_menyanggah", is(false), "halangan", equalTo("SUDAH_DITUTUP"));
    }

    private void over(UUID told) throws SQLException {
        sql("update pengumuman_administrasi set diumumkan_pada = now() - interval '5 days' where id = '%s'"
                .formatted(told));
    }

    private void sql(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void what_began_in_the_window_and_commits_after_it_is_refused_and_nothing_is_kept() throws Exception {
        Pemohon siti = Pemohon.registered();
        UUID lamaran = submitted(siti);
        Panitia.fails(instansi, lamaran);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        sql("""
                create function test_sanggah_singkat() returns trigger language plpgsql as $$
                begin
                    new.masa_tutup := new.diajukan_pada + interval '1 millisecond';
                    return new;
                end $$""");
        sql("create trigger test_sanggah_singkat before insert on sanggah"
                + " for each row execute function test_sanggah_singkat()");
        try {
            objects(siti, lamaran)
                    .statusCode(422)
                    .body("type", equalTo("/masalah/di-luar-masa-sanggah"), "keadaan", equalTo("SUDAH_DITUTUP"))
                    .body("dasar_hukum", equalTo("PermenPANRB 6/2024"));
        } finally {
            sql("drop function test_sanggah_singkat() cascade");
        }
        window(siti, lamaran).body("dapat_menyanggah", is(true));
        objects(siti, lamaran).statusCode(201);
    }

    private static ValidatableResponse objects(Pemohon someone, UUID lamaran) {
        return someone.sends(Map.of("dasar", "SYARAT_TERPENUHI", "uraian", "IPK pada transkrip sudah benar."))
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then();
    }

    @Test
    void who_objected_or_is_ms_has_nothing_to_object_to_and_nobody_reads_anothers() {
        Pemohon siti = Pemohon.registered();
        Pemohon budi = Pemohon.registered();
        UUID failed = submitted(siti);
        UUID passed = submitted(budi);
        Panitia.fails(instansi, failed);
        Panitia.passes(instansi, passed);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        objects(siti, failed).statusCode(201);
        window(siti, failed).body("halangan", equalTo("SUDAH_MENYANGGAH"));
        window(budi, passed).body("halangan", equalTo("BUKAN_TMS"), "status_lamaran", equalTo("MS"));
        window(budi, failed).statusCode(404);
    }
}
