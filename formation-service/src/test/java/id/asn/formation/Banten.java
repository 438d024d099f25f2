package id.asn.formation;

import java.util.Map;

/** The province of the sample agency. */
public final class Banten {
    private static final String KODE = "36";

    private Banten() {}

    /** Its code, once it is registered. */
    public static String kode() {
        Kota.baru()
                .as("panrb")
                .header("If-Match", "*")
                .body(Map.of("nama", "Banten"))
                .put("/v1/wilayah/{kode}", KODE)
                .then()
                .statusCode(200);
        return KODE;
    }
}
