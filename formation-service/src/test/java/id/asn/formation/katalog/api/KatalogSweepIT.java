package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.Rak;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every reading of the catalogue has in common: bad parameters, absent things, what did not change. */
@QuarkusTest
class KatalogSweepIT {

    @Inject
    Rak rak;

    @TestFactory
    Stream<DynamicTest> a_parameter_outside_the_contract_is_400() {
        return Map.of(
                        "/v1/katalog?batas=0", "?batas",
                        "/v1/katalog?after=bukan-kursor", "?after",
                        "/v1/katalog?q=x", "?q",
                        "/v1/katalog?gaji_minimum=-1", "?gaji_minimum",
                        "/v1/katalog/ringkasan?faset=warna", "?faset",
                        "/v1/katalog/unduhan.csv?tahun=1", "?tahun",
                        "/v1/katalog/unduhan.ndjson?tahun=1", "?tahun")
                .entrySet()
                .stream()
                .map(bad -> dynamicTest(bad.getKey(), () -> Kota.publik()
                        .get(bad.getKey())
                        .then()
                        .statusCode(400)
                        .body("kesalahan.penunjuk", hasItem(bad.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> something_absent_is_404() {
        UUID id = UUID.randomUUID();
        return Stream.of("/v1/katalog/" + id, "/2024/portal/spf/" + id, "/2024/portal/spf/bukan-id")
                .map(path -> dynamicTest(path, () -> Kota.publik()
                        .get(path)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/masalah/tidak-ditemukan"))));
    }

    @TestFactory
    Stream<DynamicTest> what_did_not_change_is_304() {
        EntriKatalog row = Contoh.entri("GURU", 1);
        rak.isi(row);
        return Stream.of(
                        "/v1/katalog",
                        "/v1/katalog/" + row.id(),
                        "/v1/katalog/ringkasan",
                        "/v1/katalog/unduhan.csv",
                        "/v1/katalog/unduhan.ndjson",
                        "/2024/portal/spf",
                        "/2024/portal/spf/" + row.id(),
                        "/2024/referensi/pendidikan")
                .map(path -> dynamicTest(path, () -> unchanged(path)));
    }

    private static void unchanged(String path) {
        String tag = Kota.publik().get(path).then().statusCode(200).extract().header("ETag");
        Kota.publik().header("If-None-Match", tag).get(path).then().statusCode(304);
    }
}
