package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.asn.formation.Kota;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line names by code, held against the registers for the year of the usulan. */
@QuarkusTest
class KodeBarisIT {
    private static final String LIST = """
            insert into pendidikan (kode, nama, berlaku_sejak, berlaku_sampai, versi) values (?, 'S-1 ILMU KOMPUTER', ?, ?, 0)
            on conflict (kode) do update set berlaku_sejak = excluded.berlaku_sejak, berlaku_sampai = excluded.berlaku_sampai
            """;

    @Inject
    AgroalDataSource database;

    private void listed(String kode, LocalDate sejak, LocalDate sampai) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(LIST)) {
            insert.setString(1, kode);
            insert.setObject(2, sejak);
            insert.setObject(3, sampai);
            insert.executeUpdate();
        }
    }

    private static String draft(Kota kota, String kode, String nama) {
        String usulan = kota.draf();
        Map<String, Object> isi = new HashMap<>(kota.isian(2));
        isi.put("pendidikan", List.of(Map.of("kode", kode, "nama", nama)));
        kota.as("opd").body(isi).post("/v1/usulan/{id}/rincian", usulan).then().statusCode(201);
        return usulan;
    }

    private static ValidatableResponse report(Kota kota, String usulan) {
        return kota.as("ppk").get("/v1/usulan/{id}/kesiapan", usulan).then().statusCode(200);
    }

    @Test
    void an_education_outside_the_national_list_is_told_and_blocks_nobody() {
        Kota kota = Kota.baru();
        String usulan = draft(kota, "Z" + kota.kode, "S-1 Ilmu Sihir");
        report(kota, usulan)
                .body("siap", equalTo(true))
                .body(
                        "anjuran.find { it.kode == 'pendidikan-tidak-terdaftar' }.aturan",
                        equalTo("PENDIDIKAN_TERDAFTAR"))
                .body(
                        "anjuran.find { it.kode == 'pendidikan-tidak-terdaftar' }.pesan",
                        containsString("Z" + kota.kode));
    }

    @Test
    void the_name_of_an_education_is_that_of_the_list_whatever_its_letters() throws SQLException {
        Kota kota = Kota.baru();
        listed("Y" + kota.kode, null, null);
        report(kota, draft(kota, "Y" + kota.kode, "S-1 Ilmu  Komputer"))
                .body("anjuran.kode", not(hasItem("pendidikan-tidak-terdaftar")))
                .body("anjuran.kode", not(hasItem("nama-pendidikan-lain")));
        Kota other = Kota.baru();
        report(other, draft(other, "Y" + kota.kode, "S-1 Teknik Informatika"))
                .body("siap", equalTo(true))
                .body("anjuran.find { it.kode == 'nama-pendidikan-lain' }.angka.pendidikan", equalTo("Y" + kota.kode));
    }

    @Test
    void an_education_that_does_not_hold_in_the_year_blocks() throws SQLException {
        Kota kota = Kota.baru();
        String kode = "X" + kota.kode;
        String usulan = draft(kota, kode, "S-1 Ilmu Komputer");
        listed(kode, null, LocalDate.of(2024, 1, 1));
        report(kota, usulan).body("menghalangi", empty());
        listed(kode, null, LocalDate.of(2023, 12, 31));
        report(kota, usulan).body("menghalangi.kode", contains("pendidikan-berakhir"));
        listed(kode, LocalDate.of(2025, 1, 1), null);
        report(kota, usulan)
                .body("menghalangi.kode", contains("pendidikan-belum-berlaku"))
                .body("menghalangi[0].aturan", equalTo("KODE_USANG"));
    }

    @Test
    void a_jabatan_that_ended_before_the_year_blocks() {
        Kota kota = Kota.baru();
        String usulan = draft(kota, "Z" + kota.kode, "S-1 Ilmu Komputer");
        jabatan(kota, Map.of("berlaku_sejak", "2018-01-01", "berlaku_sampai", "2023-12-31"));
        report(kota, usulan).body("menghalangi.kode", contains("jabatan-berakhir"));
        jabatan(kota, Map.of("berlaku_sejak", "2018-01-01", "berlaku_sampai", "2024-01-01"));
        report(kota, usulan).body("menghalangi", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENGAWAS", "ADMINISTRATOR", "JPT_PRATAMA", "JPT_MADYA", "JPT_UTAMA"})
    void a_line_asks_for_functional_and_executing_staff_only(String jenjang) {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        jabatan(kota, Map.of("jenjang", jenjang));
        kota.as("opd")
                .body(kota.isian(1))
                .post("/v1/usulan/{id}/rincian", usulan)
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("jabatan-tidak-dibuka"))
                .body("kesalahan[0].pesan", containsString(jenjang))
                .body("kesalahan[0].dasar_hukum", equalTo("PermenPANRB 6/2024"));
        jabatan(kota, Map.of("jenjang", "AHLI_PERTAMA"));
        kota.baris(usulan, 1);
    }

    private static void jabatan(Kota kota, Map<String, String> more) {
        Map<String, String> isi = new HashMap<>(more);
        isi.putAll(Map.of("nama", "Pranata Komputer", "kategori", "TEKNIS", "kelompok_jabatan", "LAINNYA"));
        kota.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put("/v1/jabatan/{kode}", kota.jabatan)
                .then()
                .statusCode(200);
    }
}
