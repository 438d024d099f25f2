package id.asn.formation.pemerataan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the three readings have in common: whose data, which year, and nothing to reckon with. */
@QuarkusTest
class PemerataanSweepIT {
    private static final List<String> READINGS =
            List.of("/v1/pemerataan", "/v1/pemerataan/usul-redistribusi", "/v1/pemerataan/andai?kursi=1");

    private static Stream<DynamicTest> each(Consumer<String> test) {
        return READINGS.stream().map(path -> dynamicTest(path, () -> test.accept(path)));
    }

    @TestFactory
    Stream<DynamicTest> a_year_is_needed() {
        Kota kota = Kota.baru();
        return each(path -> kota.as("bkpsdm").get(path).then().statusCode(400).body("kesalahan", hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> a_national_office_says_which_agency() {
        Kota kota = Kota.baru();
        return each(path -> kota.as("panrb")
                .queryParam("tahun", 2024)
                .get(path)
                .then()
                .statusCode(400)
                .body("kesalahan[0].kode", equalTo("instansi-wajib"))
                .body("kesalahan[0].penunjuk", equalTo("?instansi")));
    }

    @TestFactory
    Stream<DynamicTest> another_agency_is_not_there() {
        Kota kota = Kota.baru();
        Kota other = Kota.baru();
        return each(path -> kota.as("ppk")
                .queryParam("tahun", 2024)
                .queryParam("instansi", other.kode)
                .get(path)
                .then()
                .statusCode(404));
    }

    @TestFactory
    Stream<DynamicTest> where_nothing_is_known_nothing_is_proposed() {
        Kota kota = Kota.baru();
        return each(path -> kota.as("bkn")
                .queryParam("tahun", 2024)
                .queryParam("instansi", kota.kode)
                .get(path)
                .then()
                .statusCode(200)
                .body("masukan.tempat", equalTo(0)));
    }

    @Test
    void exchanged_bounds_are_refused() {
        Kota.baru()
                .as("bkpsdm")
                .queryParams(Map.of("tahun", 2024, "ambang_kurang", "1.2"))
                .get("/v1/pemerataan")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/ambang-terbalik"))
                .body("ambang_lebih", equalTo("1.00"));
    }

    @Test
    void no_seats_are_no_question() {
        Kota.baru()
                .as("bkpsdm")
                .queryParams(Map.of("tahun", 2024, "kursi", 0))
                .get("/v1/pemerataan/andai")
                .then()
                .statusCode(400);
    }
}
