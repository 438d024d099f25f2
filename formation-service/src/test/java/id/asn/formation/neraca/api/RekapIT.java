package id.asn.formation.neraca.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.asn.formation.Banten;
import id.asn.formation.Kota;
import id.asn.formation.neraca.Sebab;
import id.asn.formation.neraca.Sumbu;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger summed up: any axes, any filter, and always the same as the lines. */
@QuarkusTest
class RekapIT {

    private static final String MANY = """
            with rekening as (
                insert into neraca_rekening (formasi_id, tahun, instansi, jabatan, jenis_pengadaan, kategori)
                select gen_random_uuid(), 2099, ?, 'M' || n, 'PPPK', 'GURU' from generate_series(1, ?) n
                returning formasi_id)
            insert into neraca_entri (formasi_id, dari, ke, jumlah, sebab, rujukan, pada)
            select formasi_id, 'LUAR', 'DIUSULKAN', 1, 'USUL', 'uji', now() from rekening
            """;

    private static final String UNLAWFUL = """
            insert into neraca_entri (formasi_id, dari, ke, jumlah, sebab, rujukan, pada)
            values ('%s', 'DIUMUMKAN', 'DIUNDURKAN', 1, 'MUNDUR', 'x', now())
            """;

    @Inject
    DataSource database;

    private static Response rekap(Kota kota, String peran, String query) {
        return kota.as(peran).get("/v1/neraca/rekap?" + query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instansi",
                "provinsi",
                "jabatan",
                "jenis_pengadaan",
                "kategori",
                "tahun",
                "provinsi,kategori,tahun",
                "instansi,provinsi,jabatan,jenis_pengadaan,kategori,tahun"
            })
    void groups_together_are_the_total_whatever_the_axes(String per) {
        Kota kota = Kota.baru();
        kota.diumumkan(3, 2);
        var body = rekap(kota, "auditor", "per=" + per).then().statusCode(200).extract();
        List<Map<String, Integer>> groups = body.path("data.saldo");
        Map<String, Integer> total = body.path("jumlah.saldo");
        total.forEach((akun, seats) -> assertEquals(
                seats, groups.stream().mapToInt(group -> group.get(akun)).sum(), akun));
        List<Integer> lines = body.path("data.rekening");
        assertEquals(
                body.<Integer>path("jumlah.rekening"),
                lines.stream().mapToInt(Integer::intValue).sum());
        assertEquals(0, total.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void an_agency_sees_itself_under_what_it_asked_for() {
        Kota kota = Kota.baru();
        Kota.baru().diumumkan(7);
        kota.diumumkan(3, 2);
        rekap(kota, "bkpsdm", "per=jabatan,tahun")
                .then()
                .statusCode(200)
                .body("per", contains("tahun", "jabatan"))
                .body("saringan.instansi", equalTo(kota.kode))
                .body("data", hasSize(1))
                .body("data[0].jabatan", equalTo(kota.jabatan))
                .body("data[0].tahun", equalTo(2024))
                .body("data[0].rekening", equalTo(2))
                .body("data[0].saldo", hasEntry("DIUMUMKAN", 5))
                .body("jumlah.saldo", hasEntry("DIUMUMKAN", 5));
        rekap(kota, "bkpsdm", "per=tahun&instansi=" + Kota.baru().kode).then().statusCode(404);
    }

    @Test
    void a_province_is_that_of_its_agencies() {
        Kota kota = Kota.baru();
        kota.as("bkn")
                .header("If-Match", "*")
                .body(Map.of("nama", "Pemerintah Kota", "jenis", "DAERAH", "provinsi", Banten.kode()))
                .put("/v1/instansi/{kode}", kota.kode)
                .then()
                .statusCode(200)
                .body("provinsi", equalTo("36"));
        kota.diumumkan(4);
        rekap(kota, "kemendagri", "per=provinsi&provinsi=36")
                .then()
                .statusCode(200)
                .body("data.provinsi", everyItem(equalTo("36")))
                .body("data", hasSize(1));
        rekap(kota, "kemendagri", "per=provinsi,instansi&instansi=" + kota.kode)
                .then()
                .body("data[0].provinsi", equalTo("36"))
                .body("jumlah.saldo", hasEntry("DIUMUMKAN", 4));
    }

    private static Response report(Kota kota, String formasi, Map<String, Integer> seats) {
        Map<String, Object> isi = new HashMap<>(seats);
        isi.put("versi_hasil", UUID.randomUUID());
        isi.put("sha256", Kota.SHA256);
        return kota.as("layanan").body(isi).put("/v1/formasi/{id}/keterisian", formasi);
    }

    @Test
    void seats_moved_and_vacated_are_told_apart_in_every_sum() {
        Kota kota = Kota.baru();
        String formasi = kota.diumumkan(6).get(0);
        report(kota, formasi, Map.of("terisi", 4, "dialihkan", 1, "diundurkan", 1))
                .then()
                .statusCode(200);
        rekap(kota, "ppk", "per=kategori&jenis_pengadaan=CPNS&kategori=TEKNIS&tahun=2024&jabatan=" + kota.jabatan)
                .then()
                .statusCode(200)
                .body("data[0].saldo", hasEntry("TERISI", 3))
                .body("data[0].saldo", hasEntry("DIALIHKAN", 1))
                .body("data[0].saldo", hasEntry("DIUNDURKAN", 1))
                .body("data[0].saldo", hasEntry("LOWONG", 1));
        report(kota, formasi, Map.of("terisi", 1, "dialihkan", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/keterisian-tidak-sah"));
    }

    @Test
    void the_audit_proves_every_roll_up_against_the_entries() {
        Kota kota = Kota.baru();
        kota.diumumkan(3);
        kota.as("auditor")
                .get("/v1/neraca/pemeriksaan")
                .then()
                .statusCode(200)
                .body("seimbang", equalTo(true))
                .body(
                        "rekap.per",
                        contains(Arrays.stream(Sumbu.values()).map(Enum::name).toArray()))
                .body("rekap.seimbang", everyItem(equalTo(true)));
    }

    @Test
    void axes_that_nobody_knows_and_none_at_all_are_400() {
        Kota kota = Kota.baru();
        rekap(kota, "auditor", "per=warna").then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
        rekap(kota, "auditor", "tahun=2024").then().statusCode(400).body("kesalahan.size()", not(equalTo(0)));
    }

    @Test
    void more_groups_than_an_answer_holds_are_refused() throws SQLException {
        Kota kota = Kota.baru();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(MANY)) {
            insert.setString(1, kota.kode);
            insert.setInt(2, RekapResource.MOST + 1);
            insert.executeUpdate();
        }
        rekap(kota, "auditor", "per=jabatan&instansi=" + kota.kode)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/rekap-terlalu-rinci"))
                .body("batas", equalTo(RekapResource.MOST));
        rekap(kota, "auditor", "per=tahun&instansi=" + kota.kode)
                .then()
                .statusCode(200)
                .body("jumlah.rekening", equalTo(RekapResource.MOST + 1));
    }

    @Test
    void the_causes_of_the_code_are_those_of_the_database() throws SQLException {
        Set<String> inCode = Arrays.stream(Sebab.values())
                .flatMap(sebab -> sebab.jalan().stream().map(way -> sebab + " " + way.dari() + " " + way.ke()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inDatabase = new TreeSet<>();
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select sebab || ' ' || dari || ' ' || ke from neraca_langkah")) {
            while (rows.next()) {
                inDatabase.add(rows.getString(1));
            }
        }
        assertEquals(inCode, inDatabase);
    }

    @Test
    void the_database_itself_refuses_a_movement_that_no_cause_knows() throws SQLException {
        String formasi = Kota.baru().diumumkan(3).get(0);
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            String sql = UNLAWFUL.formatted(formasi);
            SQLException refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
            assertEquals("23503", refused.getSQLState());
        }
    }
}
