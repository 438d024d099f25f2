package id.asn.applicant.lamaran.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import id.asn.applicant.Formation;
import id.asn.applicant.Honorer;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The road of PPPK over HTTP, in stage 2: the database's clock has passed its first day. */
@QuarkusTest
class PppkIT {
    private static final String ANALYST = "Analis Hukum Ahli Pertama";
    private static final String OPERATOR = "Operator Layanan Operasional";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String LONG_AGO = TODAY.minusYears(6).toString();

    @Inject
    Formation formation;

    private String instansi;

    @BeforeEach
    void registration_is_open() {
        instansi = Panitia.agency();
        formation.open();
    }

    private UUID announced(String agency, String jabatan) {
        return formation.announce(data -> {
            data.put("instansi", agency).put("jenis_pengadaan", "PPPK");
            data.withObject("/jabatan").put("nama", jabatan);
        });
    }

    private static ValidatableResponse submits(Pemohon someone, UUID formasi) {
        UUID lamaran = someone.draft(formasi);
        someone.documents(lamaran);
        return someone.submit(lamaran);
    }

    private static void refused(ValidatableResponse answer, String... codes) {
        answer.statusCode(422).body("kesalahan.kode", is(List.of(codes)));
    }

    @Test
    void who_has_worked_two_years_applies_at_the_own_agency_and_is_verified_there() {
        Pemohon siti = Honorer.at(instansi, Honorer.LAIN, TODAY.minusYears(2).toString());
        UUID lamaran = siti.draft(announced(instansi, ANALYST));
        siti.documents(lamaran);
        siti.submit(lamaran).statusCode(200).body("nomor_pendaftaran", startsWith("2024-" + instansi + "-"));
        Panitia.of(instansi)
                .get("/v1/verifikasi/{id}", lamaran)
                .then()
                .statusCode(200)
                .body("pelamar.nama", equalTo("Siti Aminah"), "jenis_pengadaan", equalTo("PPPK"));
        siti.asks().get("/v1/lamaran/{id}", lamaran).then().body("status", equalTo("DIAJUKAN"));
    }

    @Test
    void elsewhere_and_a_day_too_early_one_is_refused_with_what_was_compared() {
        Pemohon siti = Honorer.at(instansi, Honorer.LAIN, LONG_AGO);
        String elsewhere = Panitia.agency();
        ValidatableResponse answer = submits(siti, announced(elsewhere, ANALYST));
        refused(answer, "instansi-sendiri");
        answer.body("kesalahan[0].instansi", equalTo(elsewhere))
                .body("kesalahan[0].instansi_bekerja", is(List.of(instansi)))
                .body("kesalahan[0].dasar_hukum", equalTo("KepmenPANRB 347/2024"));
        Pemohon later = Honorer.at(
                instansi, Honorer.LAIN, TODAY.minusYears(2).plusDays(1).toString());
        refused(submits(later, announced(instansi, ANALYST)), "kelompok-pelamar");
    }

    @Test
    void thk2_alone_had_its_turn_in_stage_1() {
        Pemohon siti = Honorer.at(instansi, Honorer.THK2, TODAY.minusYears(1).toString());
        ValidatableResponse answer = submits(siti, announced(instansi, ANALYST));
        refused(answer, "kelompok-pelamar");
        answer.body("kesalahan[0].tahap", is(2), "kesalahan[0].golongan", is(List.of("THK2")))
                .body("kesalahan[0].golongan_diterima", is(List.of("AKTIF")));
    }

    @Test
    void the_database_of_bkn_opens_the_operational_jabatan_of_the_own_agency() {
        Pemohon siti =
                Honorer.at(instansi, Honorer.PANGKALAN_BKN, TODAY.minusYears(1).toString());
        refused(submits(siti, announced(instansi, ANALYST)), "kelompok-pelamar");
        refused(submits(siti, announced(Panitia.agency(), OPERATOR)), "instansi-sendiri");
        submits(siti, announced(instansi, OPERATOR)).statusCode(200);
    }

    @Test
    void the_last_day_of_age_is_one_year_before_retirement() {
        LocalDate edge = TODAY.minusYears(57);
        Pemohon inTime = Honorer.at(instansi, Honorer.LAIN, LONG_AGO, edge.toString());
        submits(inTime, announced(instansi, ANALYST)).statusCode(200);
        Pemohon late =
                Honorer.at(instansi, Honorer.LAIN, LONG_AGO, edge.minusDays(1).toString());
        ValidatableResponse answer = submits(late, announced(instansi, ANALYST));
        refused(answer, "usia-maksimum");
        answer.body("kesalahan[0].usia_maksimum", is(57));
    }

    @Test
    void twenty_years_is_enough_and_a_day_less_is_not() {
        LocalDate edge = TODAY.minusYears(20);
        Pemohon inTime = Honorer.at(instansi, Honorer.LAIN, LONG_AGO, edge.toString());
        submits(inTime, announced(instansi, ANALYST)).statusCode(200);
        Pemohon early =
                Honorer.at(instansi, Honorer.LAIN, LONG_AGO, edge.plusDays(1).toString());
        refused(submits(early, announced(instansi, ANALYST)), "usia-minimum");
    }

    /** K.13: account created, draft of CPNS, never submitted: may submit PPPK; then CPNS is closed. */
    @Test
    void a_draft_of_cpns_closes_nothing_and_pppk_once_submitted_closes_cpns() {
        Pemohon siti = Honorer.at(instansi, Honorer.LAIN, LONG_AGO);
        UUID cpns = siti.draft(formation.announce(data -> data.put("instansi", instansi)));
        submits(siti, announced(instansi, ANALYST)).statusCode(200);
        siti.documents(cpns);
        refused(siti.submit(cpns), "satu-lamaran");
    }

    /** K.13: what was submitted and waits closes the year for PPPK too. */
    @Test
    void a_submitted_cpns_that_waits_closes_pppk_even_for_the_database_of_bkn() {
        Pemohon siti = Honorer.at(instansi, Honorer.PANGKALAN_BKN, LONG_AGO);
        siti.submitted(formation.announce(data -> data.put("instansi", instansi)));
        submits(siti, announced(instansi, OPERATOR))
                .statusCode(422)
                .body("kesalahan.kode", hasItem("satu-lamaran"))
                .body("kesalahan[0].tms", is(false), "kesalahan[0].jabatan_operasional", is(true));
    }
}
