package id.asn.formation.periode.api;

import id.asn.formation.Kota;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar of one year, each test's own, over HTTP. */
record SatuTahun(int tahun) {

    static RequestSpecification panselnas() {
        return Kota.publik().contentType("application/json").auth().oauth2(Tokens.of("panselnas"));
    }

    static Map<String, String> jendela(String tahap, Object buka, Object tutup) {
        return Map.of("tahap", tahap, "buka", buka.toString(), "tutup", tutup.toString());
    }

    /** Registration nationally from 20 August to 6 September 2024, the dates of that year. */
    static SatuTahun registration(int tahun) {
        return new SatuTahun(tahun)
                .put(jendela("PENDAFTARAN", "2024-08-20T00:00:00+07:00", "2024-09-07T00:00:00+07:00"));
    }

    SatuTahun put(Map<String, String> window) {
        panselnas()
                .body(Map.of("tahap", List.of(window)))
                .put("/v1/periode/{tahun}", tahun)
                .then()
                .statusCode(200);
        return this;
    }

    Response change(Map<String, String> window, String... header) {
        Map<String, String> isi = new HashMap<>(window);
        isi.put("alasan", "Gangguan meterai elektronik");
        return post("perubahan", isi, header);
    }

    Response extend(String instansi, Object tutup, String... header) {
        return post(
                "perpanjangan",
                Map.of(
                        "instansi",
                        instansi,
                        "tahap",
                        "PENDAFTARAN",
                        "tutup",
                        tutup.toString(),
                        "alasan",
                        "Gangguan meterai elektronik"),
                header);
    }

    private Response post(String what, Map<String, String> isi, String... header) {
        RequestSpecification request = panselnas();
        if (header.length == 2) {
            request.header(header[0], header[1]);
        }
        return request.body(isi).post("/v1/periode/{tahun}/" + what, tahun);
    }

    Response get(String what) {
        return Kota.publik().get("/v1/periode/{tahun}" + (what.isEmpty() ? "" : "/" + what), tahun);
    }

    /** What followers were told of the windows of this year, in order: what happened, to whom, and from when. */
    List<List<Object>> told() {
        return Kota.kejadian().stream()
                .filter(event -> event.get("subject").toString().startsWith(tahun + "/"))
                .map(event -> {
                    Map<?, ?> data = (Map<?, ?>) event.get("data");
                    Object instansi = data.get("instansi");
                    return List.<Object>of(
                            event.get("type").toString().contains("dibuka"),
                            instansi == null ? "" : instansi,
                            Instant.parse(data.get("pada").toString()));
                })
                .toList();
    }
}
