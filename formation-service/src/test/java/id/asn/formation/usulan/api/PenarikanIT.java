package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PenarikanIT {
    private static final Map<String, String> WHY = Map.of("alasan", "Dua baris perlu diperbaiki");

    @Test
    void the_ppk_takes_a_signed_usulan_back_and_its_seats_leave_the_books() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4);
        kota.act("ppk", usulan, "penarikan", WHY).then().statusCode(200).body("status", equalTo("KONSOLIDASI"));
        kota.as("auditor")
                .get("/v1/neraca/formasi/{id}", kota.idBaris(usulan).get(0))
                .then()
                .body("saldo", hasEntry("DIUSULKAN", 0))
                .body("entri.sebab", contains("USUL", "TARIK"));
        kota.as("bkn").get("/v1/usulan/{id}/catatan", usulan).then().body("data.tindakan", contains("TARIK"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800/2")).then().statusCode(200);
    }

    @Test
    void nobody_is_awaited_for_it_and_after_the_pertek_it_is_too_late() {
        Kota kota = Kota.baru();
        String usulan = kota.berpendapat(4);
        kota.act("ppk", usulan, "penarikan", WHY).then().statusCode(409).body("status_kini", equalTo("BERPENDAPAT"));
        Kota other = Kota.baru();
        other.as("bkn").get("/v1/usulan/{id}", other.diusulkan(1)).then().body("menunggu", contains("bkn"));
    }

    @Test
    void a_stale_reader_and_an_unknown_code_are_refused() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4);
        kota.as("ppk")
                .header("If-Match", "\"999\"")
                .body(WHY)
                .post("/v1/usulan/{id}/penarikan", usulan)
                .then()
                .statusCode(412);
        kota.act("ppk", usulan, "penarikan", Map.of("kode", "TIDAK_ADA", "alasan", "x"))
                .then()
                .statusCode(422);
    }
}
