package id.asn.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The policy of 2024, but for tests whose few seats are about something else: no disability share below 700 seats. */
final class KebijakanUji {
    private static boolean done;

    private KebijakanUji() {}

    static synchronized void once(Kota kota) {
        if (done) {
            return;
        }
        List<Map<String, Object>> rules = new ArrayList<>();
        List<Map<String, Object>> given =
                Kota.publik().get("/v1/kebijakan-usulan/2024").path("aturan");
        for (Map<String, Object> rule : given) {
            Map<String, Object> changed = new HashMap<>(rule);
            changed.replace("mulai_dari", "DISABILITAS_MINIMUM".equals(rule.get("aturan")) ? 700 : 0);
            rules.add(changed);
        }
        kota.as("panrb")
                .header("If-Match", "*")
                .body(Map.of("aturan", rules))
                .put("/v1/kebijakan-usulan/2024")
                .then()
                .statusCode(200);
        done = true;
    }
}
