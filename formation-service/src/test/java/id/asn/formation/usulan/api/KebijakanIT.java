package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.kebutuhan.Lembar;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KebijakanIT {
    private static final Map<String, Object> RULE =
            Map.of("aturan", "TERDAMPAK_DIGITAL", "sifat", "ANJURAN", "dasar_hukum", "Kebijakan tahun itu");

    private static final String INSTALLED = """
            select tahun, aturan, sifat, angka, mulai_dari, dasar_hukum, keraguan
            from kebijakan_usulan_aturan join kebijakan_usulan k using (tahun, versi)
            where k.pelaku = 'pemasangan'
            and versi = (select max(versi) from kebijakan_usulan l where l.tahun = k.tahun and l.pelaku = 'pemasangan')
            order by tahun, nomor
            """;

    @Inject
    AgroalDataSource database;

    /** Read from the tables, because an office may have set another policy of the year since. */
    @Test
    void the_rules_of_2021_and_2024_are_those_of_the_transcription_both_ways() throws SQLException {
        List<String> installed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(INSTALLED)) {
            while (rows.next()) {
                installed.add(line(rows));
            }
        }
        assertEquals(String.join("\n", Lembar.baris("hukum/kebijakan-usulan.csv")), String.join("\n", installed));
        assertEquals(23, installed.size());
    }

    private static String line(ResultSet row) throws SQLException {
        BigDecimal angka = row.getBigDecimal("angka");
        return Stream.of(
                        row.getInt("tahun"),
                        row.getString("aturan"),
                        row.getString("sifat"),
                        angka == null ? "" : angka.stripTrailingZeros().toPlainString(),
                        row.getInt("mulai_dari"),
                        row.getString("dasar_hukum"),
                        Objects.toString(row.getString("keraguan"), ""))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    @Test
    void the_policy_of_a_year_is_read_as_it_was_installed() {
        Kota.publik()
                .get("/v1/kebijakan-usulan/2021")
                .then()
                .statusCode(200)
                .body("versi", equalTo(2))
                .body("aturan.aturan", hasItem("PENDIDIKAN_TERDAFTAR"))
                .body("aturan.find { it.aturan == 'PAPUA_MINIMUM' }.angka", equalTo("0"))
                .body("aturan.find { it.aturan == 'PAPUA_MINIMUM' }.mulai_dari", equalTo(0))
                .body("aturan.find { it.aturan == 'PAPUA_MINIMUM' }.keraguan", containsString("2.001"));
    }

    @Test
    void a_policy_is_superseded_only_by_who_has_seen_it() {
        Kota kota = Kota.baru();
        String path = "/v1/kebijakan-usulan/2081";
        Kota.publik().get(path).then().statusCode(404);
        var isi = labelled(kota);
        String etag = kota.as("panrb")
                .body(isi)
                .put(path)
                .then()
                .statusCode(200)
                .body("jabatan.jabatan", contains(kota.jabatan))
                .extract()
                .header("ETag");
        kota.as("panrb").body(isi).put(path).then().statusCode(428);
        kota.as("panrb")
                .header("If-Match", etag)
                .body(isi)
                .put(path)
                .then()
                .statusCode(200)
                .body("versi", equalTo(2));
        kota.as("panrb").header("If-Match", etag).body(isi).put(path).then().statusCode(412);
        Kota.publik().header("If-None-Match", "\"2\"").get(path).then().statusCode(304);
    }

    private static Map<String, Object> labelled(Kota kota) {
        var label = Map.of("jabatan", kota.jabatan, "label", "TERDAMPAK_DIGITAL");
        return Map.of("aturan", List.of(RULE), "jabatan", List.of(label));
    }

    @Test
    void everything_wrong_with_a_policy_is_told_at_once() {
        Kota kota = Kota.baru();
        Map<String, Object> numberless =
                Map.of("aturan", "DISABILITAS_MINIMUM", "sifat", "MENGHALANGI", "dasar_hukum", "x");
        kota.as("panrb")
                .body(Map.of("aturan", List.of(RULE, RULE, numberless)))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(422)
                .body("kesalahan.kode", containsInAnyOrder("aturan-ganda", "angka-wajib"));
    }

    @Test
    void a_policy_has_rules_and_speaks_of_positions_that_exist() {
        Kota kota = Kota.baru();
        kota.as("panrb")
                .body(Map.of(
                        "aturan",
                        List.of(RULE),
                        "jabatan",
                        List.of(Map.of("jabatan", "TIADA", "label", "TALENTA_DIGITAL"))))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("jabatan-tidak-dikenal"));
        kota.as("panrb")
                .body(Map.of("aturan", List.of()))
                .put("/v1/kebijakan-usulan/2082")
                .then()
                .statusCode(400);
    }
}
