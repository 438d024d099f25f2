package id.asn.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policy of 2024, but for tests whose few seats are about something else: no disability share below 700 seats. */
public final class KebijakanUji {
    private static final Set<Integer> DONE = new HashSet<>();

    private KebijakanUji() {}

    /** Sets it for the year, once. */
    public static synchronized void in(int tahun, Kota kota) {
        if (!DONE.add(tahun)) {
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
                .put("/v1/kebijakan-usulan/{tahun}", tahun)
                .then()
                .statusCode(200);
    }
}
