package id.asn.formation;

import static org.hamcrest.Matchers.equalTo;

import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A person with offices of an agency and of the country acts in those that the agency of the token says. */
@QuarkusTest
class OneOfficeIT {

    private static RequestSpecification as(Set<String> peran, String instansi) {
        return Kota.publik().contentType("application/json").auth().oauth2(Tokens.ofMany(peran, instansi));
    }

    @Test
    void a_token_of_an_agency_neither_sees_nor_signs_for_another_whatever_national_office_it_carries() {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(3);
        Set<String> both = Set.of("ppk", "panrb", "bkn");
        String other = Kota.baru().kode;
        as(both, other).get("/v1/usulan/{id}", usulan).then().statusCode(404);
        as(both, other)
                .body(Kota.surat("800/1"))
                .post("/v1/usulan/{id}/pengajuan", usulan)
                .then()
                .statusCode(404);
        as(both, kota.kode).get("/v1/usulan/{id}", usulan).then().statusCode(200);
        as(both, kota.kode)
                .body(Map.of("nama", "Kota", "jenis", "DAERAH"))
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/tidak-berwenang"));
    }

    @Test
    void a_token_without_an_agency_writes_nothing_in_the_name_of_one() {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(3);
        Set<String> both = Set.of("ppk", "bkpsdm", "auditor");
        as(both, null).get("/v1/usulan/{id}", usulan).then().statusCode(200);
        as(both, null)
                .body(Kota.surat("800/1"))
                .post("/v1/usulan/{id}/pengajuan", usulan)
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/tidak-berwenang"));
        as(both, null)
                .body(Kota.baru().isian(1))
                .post("/v1/usulan/{id}/rincian", usulan)
                .then()
                .statusCode(403);
    }
}
