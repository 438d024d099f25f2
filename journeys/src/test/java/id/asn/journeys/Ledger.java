package id.asn.journeys;

import static id.asn.launcher.sample.Actors.KOTA_SERANG;
import static id.asn.launcher.sample.Planning.TAHUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.launcher.sample.Actors;

/** The seat ledger as an auditor reads it. */
final class Ledger {
    private final Actors actors;

    Ledger(Actors actors) {
        this.actors = actors;
    }

    /** All seats of the agency that stand in one account; the books must balance too. */
    void stands(String akun, long expected) {
        assertEquals(expected, total(akun, "CPNS") + total(akun, "PPPK"), akun);
        balances();
    }

    long total(String akun, String jenisPengadaan) {
        long total = 0;
        for (JsonNode part : actors.auditor()
                .get("/v1/neraca?tahun=" + TAHUN + "&instansi=" + KOTA_SERANG)
                .must(200)
                .json()
                .path("data")) {
            if (part.path("jenis_pengadaan").asText().equals(jenisPengadaan)) {
                total += part.path("saldo").path(akun).asLong();
            }
        }
        return total;
    }

    /** Every balance equals its entries, and all of them together are zero. */
    void balances() {
        JsonNode check =
                actors.auditor().get("/v1/neraca/pemeriksaan").must(200).json();
        assertTrue(check.path("seimbang").asBoolean(), check.toString());
    }
}
