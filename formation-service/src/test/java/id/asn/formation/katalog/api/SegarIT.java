package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.Rak;
import id.asn.formation.katalog.Sambungan;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegarIT {
    private static final List<String> ADDRESSES = List.of(
            "/v1/katalog?jenis_pengadaan=PPPK",
            "/v1/katalog/ringkasan?faset=tahun",
            "/v1/katalog/unduhan.csv",
            "/v1/katalog/unduhan.ndjson",
            "/2024/portal/spf?pengadaan_kd=1",
            "/2024/referensi/pendidikan");

    private static final int REQUESTS = 100;

    @Inject
    Rak rak;

    @Inject
    Sambungan connections;

    private static Response get(String address, String tag) {
        return Kota.publik()
                .header("If-None-Match", tag)
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static String tag(String address) {
        return get(address, "\"?\"").then().statusCode(200).extract().header("ETag");
    }

    @Test
    void what_did_not_change_is_304_without_a_connection() {
        rak.isi(Contoh.entri("GURU", 1));
        for (String address : ADDRESSES) {
            String tag = tag(address);
            long before = connections.taken();
            for (int i = 0; i < REQUESTS; i++) {
                get(address, tag)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag))
                        .header("API-Version", equalTo("1.0.0"))
                        .header("Cache-Control", equalTo("public, max-age=5"));
            }
            // the service's own clocks and workers take one now and then
            assertTrue(connections.taken() - before < REQUESTS / 2, address);
            get(address, "\"?\"").then().statusCode(200);
        }
        long before = connections.taken();
        fromDatabase(ADDRESSES.get(0)).then().statusCode(200);
        assertTrue(connections.taken() > before, "the counter counts");
    }

    @Test
    void a_page_that_was_sent_is_kept_until_the_catalogue_changes() {
        String kode = Rak.kodeBaru();
        rak.isi(entri(kode), entri(kode));
        String address = "/v1/katalog?batas=1&pendidikan=" + kode;
        Response read = plain(address);
        Response kept = plain(address);
        read.then().statusCode(200).header("Cache-Status", nullValue());
        kept.then().statusCode(200).header("Cache-Status", equalTo("katalog; hit"));
        assertArrayEquals(read.asByteArray(), kept.asByteArray());
        for (String name : List.of("ETag", "Cache-Control", "Content-Type", "Link", "API-Version")) {
            assertEquals(read.header(name), kept.header(name), name);
        }
        String mine = "0d9a6a0e-3d4b-4c1e-9f0c-2f3b1b0a7c55";
        Kota.publik().header("X-Request-Id", mine).get(address).then().header("X-Request-Id", equalTo(mine));
        rak.isi(entri(kode));
        plain(address).then().statusCode(200).header("Cache-Status", nullValue());
    }

    @Test
    void who_wants_it_from_the_database_gets_it_from_there() {
        String address = "/v1/katalog?pendidikan=" + Rak.kodeBaru();
        plain(address).then().statusCode(200);
        plain(address).then().header("Cache-Status", equalTo("katalog; hit"));
        fromDatabase(address).then().statusCode(200).header("Cache-Status", nullValue());
    }

    private static Response fromDatabase(String address) {
        return Kota.publik()
                .header("Cache-Control", "no-cache")
                .urlEncodingEnabled(false)
                .get(address);
    }

    private static EntriKatalog entri(String kode) {
        return Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU", 1, kode);
    }

    private static Response plain(String address) {
        return Kota.publik().urlEncodingEnabled(false).get(address);
    }

    @Test
    void a_change_gives_every_answer_another_tag() {
        String tag = tag(ADDRESSES.get(0));
        rak.isi(Contoh.entri("GURU", 1));
        String next = tag(ADDRESSES.get(0));
        assertTrue(!next.equals(tag), next);
        get(ADDRESSES.get(0), tag).then().statusCode(200);
    }

    @Test
    void a_tag_belongs_to_one_address_and_a_refusal_has_none() {
        String tag = tag("/v1/katalog?batas=1");
        get("/v1/katalog?batas=2", tag).then().statusCode(200);
        get("/v1/katalog?batas=0", tag).then().statusCode(400).header("ETag", nullValue());
    }
}
