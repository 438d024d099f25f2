package id.asn.applicant.kependudukan;

import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import id.asn.applicant.pelamar.Dukcapil;
import id.asn.dukcapil.Perilaku;
import id.asn.platform.testkit.Eventually;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** People whom the civil registry does not confirm, and Panselnas looking at them, over HTTP. */
public final class Kependudukan {

    private Kependudukan() {}

    /** Somebody about whom the registry has answered so. */
    public static Pemohon unconfirmed(Map<String, Object> data, Perilaku behaviour) {
        Dukcapil.about((String) data.get("nik"), behaviour);
        Pemohon someone = Pemohon.stranger();
        someone.register(data).statusCode(201);
        becomes(someone, behaviour.ditemukan() ? "TIDAK_COCOK" : "TIDAK_DITEMUKAN");
        return someone;
    }

    /** Waits until the account shows this result. */
    public static void becomes(Pemohon someone, String result) {
        Eventually.so(
                "it becomes " + result,
                () -> result.equals(someone.asks().get("/v1/pelamar/saya").path("pemeriksaan_nik.hasil")));
    }

    /** The key of the account. */
    public static UUID id(Pemohon someone) {
        return UUID.fromString(someone.asks().get("/v1/pelamar/saya").path("pelamar_id"));
    }

    /** Turn of the present check, as Panselnas reads it. */
    public static int turn(UUID id) {
        return looks(id).statusCode(200).extract().path("giliran");
    }

    /** Panselnas opens it. */
    public static ValidatableResponse looks(UUID id) {
        return Panselnas.asks().get("/v1/pemeriksaan-nik/{id}", id).then();
    }

    /** A decision about this turn. */
    public static Map<String, Object> decision(int turn, String outcome) {
        return Map.of("giliran", turn, "putusan", outcome, "catatan", "Sesuai akta kelahiran.");
    }

    /** Panselnas tries to decide. */
    public static ValidatableResponse decides(UUID id, Map<String, ?> body) {
        return Panselnas.asks()
                .contentType("application/json")
                .body(body)
                .post("/v1/pemeriksaan-nik/{id}/putusan", id)
                .then();
    }
}
