package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KejadianIT {
    @Inject
    Formation formation;

    @Test
    void ms_tells_the_neighbours_without_name_and_nik() {
        formation.open();
        UUID formasi = formation.announce();
        UUID lamaran = Pemohon.registered().submitted(formasi);
        String number = Panitia.decides("6273", lamaran, Panitia.MS)
                .statusCode(200)
                .extract()
                .path("nomor_peserta");
        Map<String, Object> event = lastEvent();
        assertEquals("id.asn.applicant.pelamar.memenuhi-syarat.v1", event.get("type"));
        assertEquals(number, event.get("subject"));
        assertEquals(
                Map.of(
                        "lamaran_id", lamaran.toString(),
                        "nomor_peserta", number,
                        "tahun", 2024,
                        "instansi", "6273",
                        "formasi_id", formasi.toString(),
                        "jenis_kebutuhan", "UMUM",
                        "pendidikan_kode", "5101087",
                        "ipk", "3.75",
                        "tanggal_lahir", "1998-05-15"),
                event.get("data"));
    }

    private static Map<String, Object> lastEvent() {
        String after = null;
        Map<String, Object> last = null;
        while (true) {
            RequestSpecification page =
                    given().filter(ContractFilter.of("applicant")).auth().oauth2(Tokens.of("layanan"));
            if (after != null) {
                page.queryParam("after", after);
            }
            JsonPath body =
                    page.get("/v1/kejadian").then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> events = body.getList("data");
            if (events.isEmpty()) {
                return last;
            }
            last = events.get(events.size() - 1);
            after = body.getString("selanjutnya");
        }
    }

    @Test
    void a_wait_without_measure_is_malformed() {
        given().filter(ContractFilter.of("applicant"))
                .auth()
                .oauth2(Tokens.of("layanan"))
                .queryParam("tunggu", 31)
                .get("/v1/kejadian")
                .then()
                .statusCode(400);
    }
}
