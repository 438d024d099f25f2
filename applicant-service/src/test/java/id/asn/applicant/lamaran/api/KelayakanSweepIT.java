package id.asn.applicant.lamaran.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eligibility before there is a draft: for one formasi, and over the catalogue. */
@QuarkusTest
class KelayakanSweepIT {
    private static final AtomicInteger AGENCY = new AtomicInteger(8100);

    @Inject
    Formation formation;

    private String instansi;

    @BeforeEach
    void registration_is_open() {
        formation.open();
        instansi = String.valueOf(AGENCY.incrementAndGet());
    }

    private UUID announce(String pengadaan, String pendidikan) {
        return formation.announce(data -> {
            data.put("instansi", instansi).put("jenis_pengadaan", pengadaan);
            data.putArray("pendidikan").addObject().put("kode", pendidikan).put("nama", "PENDIDIKAN");
        });
    }

    private ValidatableResponse fitting(Pemohon someone, Map<String, Object> asked) {
        return someone.asks()
                .queryParam("instansi", instansi)
                .queryParams(asked)
                .get("/v1/formasi-cocok")
                .then();
    }

    @Test
    void one_formasi_is_judged_by_every_rule_but_those_of_a_draft() {
        UUID formasi = announce("CPNS", "5101087");
        Pemohon.registered()
                .asks()
                .get("/v1/formasi/{id}/kelayakan", formasi)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("formasi_id", equalTo(formasi.toString()), "layak", is(true), "putusan.size()", is(11));
    }

    @Test
    void pppk_is_judged_by_its_own_rules() {
        UUID formasi = announce("PPPK", "5101087");
        Pemohon.registered()
                .asks()
                .get("/v1/formasi/{id}/kelayakan", formasi)
                .then()
                .statusCode(200)
                .body("putusan.findAll { !it.memenuhi }.kode", is(List.of("kelompok-pelamar", "instansi-sendiri")));
    }

    @Test
    void only_what_fits_is_listed_and_all_with_what_stands_against_it_where_asked() {
        UUID fits = announce("CPNS", "5101087");
        UUID other = announce("CPNS", "5101100");
        Pemohon siti = Pemohon.registered();
        fitting(siti, Map.of())
                .statusCode(200)
                .body("data.formasi_id", is(List.of(fits.toString())))
                .body("data[0].layak", is(true), "data[0].belum_terpenuhi", is(empty()));
        fitting(siti, Map.of("semua", true))
                .statusCode(200)
                .body("data.formasi_id", is(List.of(fits.toString(), other.toString())))
                .body("data[1].layak", is(false), "data[1].belum_terpenuhi", is(List.of("pendidikan")));
    }

    @Test
    void what_formation_announces_anew_is_seen_at_once() {
        UUID formasi = announce("CPNS", "5101100");
        Pemohon siti = Pemohon.registered();
        fitting(siti, Map.of()).statusCode(200).body("data", is(empty()));
        formation.announce(data -> data.put("formasi_id", formasi.toString()).put("instansi", instansi));
        fitting(siti, Map.of("q", "hukum")).statusCode(200).body("data.formasi_id[0]", equalTo(formasi.toString()));
    }

    @Test
    void pages_follow_one_another_without_gap() {
        List<String> all = List.of(
                announce("CPNS", "5101087").toString(),
                announce("CPNS", "5101087").toString(),
                announce("CPNS", "5101087").toString());
        Pemohon siti = Pemohon.registered();
        var first = fitting(siti, Map.of("batas", 2)).statusCode(200).extract().jsonPath();
        assertEquals(all.subList(0, 2), first.getList("data.formasi_id"));
        fitting(siti, Map.of("batas", 2, "after", first.getString("selanjutnya")))
                .statusCode(200)
                .body("data.formasi_id", is(all.subList(2, 3)), "selanjutnya", is((Object) null));
    }

    @Test
    void filters_narrow_what_is_listed() {
        announce("CPNS", "5101087");
        Pemohon siti = Pemohon.registered();
        Map.of("jenis_pengadaan", "PPPK", "jenis_kebutuhan", "PAPUA", "pendidikan", "9", "q", "perawat", "tahun", 2023)
                .forEach((name, value) -> fitting(siti, Map.of(name, value, "semua", true))
                        .statusCode(200)
                        .body("data", is(empty())));
        fitting(siti, Map.of("jenis_pengadaan", "CPNS", "jenis_kebutuhan", "UMUM", "tahun", 2024))
                .statusCode(200)
                .body("data.size()", is(1), "data[0].jabatan", notNullValue());
    }

    @Test
    void the_unknown_the_unregistered_and_the_malformed_are_told_so() {
        Pemohon siti = Pemohon.registered();
        siti.asks().get("/v1/formasi/{id}/kelayakan", UUID.randomUUID()).then().statusCode(404);
        siti.asks()
                .get("/v1/formasi/{id}/kelayakan", formation.announce(data -> data.put("tahun", 2023)))
                .then()
                .statusCode(422)
                .body("type", endsWith("/aturan-belum-ada"));
        fitting(Pemohon.stranger(), Map.of()).statusCode(422).body("type", endsWith("/pelamar-belum-terdaftar"));
        fitting(siti, Map.of("batas", 0)).statusCode(400);
    }

    @Test
    void strangers_and_other_roles_are_sent_away() {
        UUID formasi = announce("CPNS", "5101087");
        for (String path : List.of("/v1/formasi/" + formasi + "/kelayakan", "/v1/formasi-cocok", "/v1/sanksi")) {
            given().filter(ContractFilter.of("applicant")).get(path).then().statusCode(401);
            Panitia.of(instansi).get(path).then().statusCode(403);
        }
    }
}
