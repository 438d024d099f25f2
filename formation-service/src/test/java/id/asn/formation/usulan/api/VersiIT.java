package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersiIT {

    @Test
    void what_was_signed_stays_as_it_was_and_anyone_can_hash_it_again() throws NoSuchAlgorithmException {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2);
        kota.act("bkn", usulan, "pengembalian", Map.of("alasan", "Perbaiki"))
                .then()
                .statusCode(200);
        write(kota, usulan, kota.idBaris(usulan).get(0), 3);
        var versi = kota.as("auditor")
                .get("/v1/usulan/{id}/versi/1", usulan)
                .then()
                .statusCode(200)
                .body("rincian.jumlah", contains(4, 2))
                .body("rincian[0].jabatan.kode", equalTo(kota.jabatan))
                .body("dokumen", equalTo("800/" + kota.kode + " tanggal 2024-03-05"))
                .extract();
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(versi.<String>path("isi").getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), versi.path("sha256"));
    }

    private static void write(Kota kota, String usulan, String baris, int jumlah) {
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(kota.isian(jumlah))
                .put("/v1/usulan/{id}/rincian/{baris}", usulan, baris)
                .then()
                .statusCode(200);
    }

    @Test
    void between_two_submissions_each_line_tells_what_became_of_it() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2, 1);
        List<String> lines = kota.idBaris(usulan);
        kota.act("bkn", usulan, "pengembalian", Map.of("alasan", "Perbaiki"))
                .then()
                .statusCode(200);
        write(kota, usulan, lines.get(0), 3);
        kota.as("bkpsdm").header("If-Match", "*").delete("/v1/usulan/{id}/rincian/{b}", usulan, lines.get(1));
        String added = kota.as("bkpsdm")
                .body(kota.isian(7))
                .post("/v1/usulan/{id}/rincian", usulan)
                .path("id");
        expect(compare(kota, usulan, "kini"), lines, added);
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800/2")).then().statusCode(200);
        expect(compare(kota, usulan, "2"), lines, added);
        kota.as("bkn")
                .get("/v1/usulan/{id}/versi", usulan)
                .then()
                .statusCode(200)
                .body("data.nomor", contains(1, 2))
                .body("data.bertanda_tangan", contains(false, false));
    }

    private static ValidatableResponse compare(Kota kota, String usulan, String ke) {
        return kota.as("bkn")
                .queryParam("dari", 1)
                .queryParam("ke", ke)
                .get("/v1/usulan/{id}/selisih", usulan)
                .then()
                .statusCode(200);
    }

    private static void expect(ValidatableResponse answer, List<String> lines, String added) {
        answer.body("ditambah.baris", contains(added))
                .body("dihapus.baris", contains(lines.get(1)))
                .body("diubah.baris", contains(lines.get(0)))
                .body("diubah[0].perubahan.medan", contains("jumlah"))
                .body("diubah[0].perubahan[0].semula", equalTo(4))
                .body("diubah[0].perubahan[0].menjadi", equalTo(3))
                .body("tetap", equalTo(1));
    }

    @Test
    void a_version_that_was_never_signed_is_not_there() {
        Kota kota = Kota.baru();
        String usulan = kota.konsolidasi(1);
        kota.as("ppk")
                .get("/v1/usulan/{id}/versi", usulan)
                .then()
                .statusCode(200)
                .body("data", empty());
        kota.as("ppk").get("/v1/usulan/{id}/versi/1", usulan).then().statusCode(404);
        kota.as("ppk")
                .queryParam("dari", 1)
                .get("/v1/usulan/{id}/selisih", usulan)
                .then()
                .statusCode(404);
        kota.as("ppk").get("/v1/usulan/{id}/selisih", usulan).then().statusCode(400);
        kota.as("ppk")
                .queryParam("dari", 1)
                .queryParam("ke", "nanti")
                .get("/v1/usulan/{id}/selisih", usulan)
                .then()
                .statusCode(400);
    }
}
