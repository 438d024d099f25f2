package id.asn.applicant.verifikasi.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Honorer;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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
        String instansi = Panitia.agency();
        formation.open();
        UUID formasi = formation.announce(data -> data.put("instansi", instansi));
        Pemohon siti = Pemohon.registered();
        UUID lamaran = siti.submitted(formasi);
        Panitia.passes(instansi, lamaran);
        formation.close();
        assertNotEquals(lamaran.toString(), subjectOf(lastEvent()), "decided, and told to nobody");
        Panitia.announces(instansi, "HASIL");
        String number = siti.asks().get("/v1/lamaran/{id}", lamaran).path("nomor_peserta");
        Map<String, Object> event = lastEvent();
        assertEquals("id.asn.applicant.pelamar.memenuhi-syarat.v1", event.get("type"));
        assertEquals(number, event.get("subject"));
        assertEquals(expected(lamaran, number, instansi, formasi), event.get("data"));
    }

    @Test
    void of_pppk_it_tells_the_group_that_the_lamaran_rests_on_and_the_certificate() {
        String instansi = Panitia.agency();
        String since = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusYears(6).toString();
        formation.open();
        UUID formasi = formation.announce(data -> {
            data.put("instansi", instansi).put("jenis_pengadaan", "PPPK");
            data.withObject("/jabatan").put("nama", "Operator Layanan Operasional");
        });
        Map<String, Object> serdik =
                Map.of("jenis", "PENDIDIK", "nomor", "12/PPG", "nama", "Guru Kelas SD", "terbit_pada", "2020-08-01");
        Pemohon siti = Honorer.stating(
                instansi, since, Map.of("non_asn", Honorer.PANGKALAN_BKN, "sertifikat", List.of(serdik)));
        UUID lamaran = siti.submitted(formasi);
        Panitia.passes(instansi, lamaran);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        Map<?, ?> told = (Map<?, ?>) lastEvent().get("data");
        assertEquals(lamaran.toString(), told.get("lamaran_id"));
        assertEquals(
                List.of("PANGKALAN_BKN", 2, true),
                List.of(told.get("kelompok_pelamar"), told.get("tahap_pendaftaran"), told.get("sertifikat_pendidik")));
    }

    private static Map<String, Object> expected(UUID lamaran, String number, String instansi, UUID formasi) {
        return Map.of(
                "lamaran_id",
                lamaran.toString(),
                "nomor_peserta",
                number,
                "tahun",
                2024,
                "instansi",
                instansi,
                "formasi_id",
                formasi.toString(),
                "jenis_kebutuhan",
                "UMUM",
                "pendidikan_kode",
                "5101087",
                "ipk",
                "3.75",
                "tanggal_lahir",
                "1998-05-15");
    }

    private static Object subjectOf(Map<String, Object> event) {
        return event == null ? null : ((Map<?, ?>) event.get("data")).get("lamaran_id");
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
