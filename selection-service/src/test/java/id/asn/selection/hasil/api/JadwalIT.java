package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JadwalIT {
    private static final Instant TOMORROW = Instant.now().plusSeconds(86_400);

    @Test
    void a_version_is_announced_at_its_instant_and_not_before_in_the_name_of_who_set_it() {
        String id = computed("7701");
        Instant soon = Instant.now().plusSeconds(2);
        schedule(pemeriksa(), id, soon, 201).body("status", equalTo("MENUNGGU")).body("oleh", equalTo(Dunia.PEMERIKSA));
        assertEquals("DIHITUNG", status(id));
        Eventually.so("it is announced", () -> status(id).equals("DIUMUMKAN"));
        var announced = pembuat().get("/v1/hasil/" + id).jsonPath();
        assertEquals(Dunia.PEMERIKSA, announced.getString("diumumkan_oleh"));
        assertFalse(Instant.parse(announced.getString("diumumkan_pada")).isBefore(soon));
        Eventually.so("the order is done", () -> order(id).equals("DILAKSANAKAN"));
        schedule(pemeriksa(), id, TOMORROW, 409).body("type", equalTo("/masalah/langkah-tidak-sah"));
    }

    @Test
    void what_an_announcement_asks_is_asked_when_the_instant_is_set() {
        String id = computed("7702");
        schedule(pembuat(), id, TOMORROW, 403).body("type", equalTo("/masalah/orang-yang-sama"));
        schedule(pemeriksa(), id, Instant.now().minusSeconds(60), 422)
                .body("type", equalTo("/masalah/jadwal-sudah-lewat"));
        schedule(pemeriksa().header("If-Match", "\"99\""), id, TOMORROW, 412);
        schedule(pemeriksa().queryParam("uji_coba", true), id, TOMORROW, 201);
        pembuat().get("/v1/hasil/" + id + "/jadwal").then().statusCode(404);
        schedule(pemeriksa(), id, TOMORROW, 201);
        schedule(pemeriksa(), id, TOMORROW, 409).body("type", equalTo("/masalah/jadwal-sudah-ada"));
        pemeriksa()
                .contentType("application/json")
                .body("{}")
                .post("/v1/hasil/" + id + "/jadwal")
                .then()
                .statusCode(400);
        schedule(pemeriksa(), UUID.randomUUID().toString(), TOMORROW, 404);
    }

    @Test
    void an_order_taken_back_names_who_did_it_and_makes_room_for_another() {
        String id = computed("7703");
        schedule(pemeriksa(), id, TOMORROW, 201);
        cancel(id, 200).body("status", equalTo("DIBATALKAN")).body("dibatalkan_oleh", equalTo(Dunia.PEMBUAT));
        cancel(id, 404);
        as("auditor", null, "auditor-uji")
                .get("/v1/hasil/" + id + "/jadwal")
                .then()
                .statusCode(200)
                .body("status", equalTo("DIBATALKAN"));
        schedule(pemeriksa(), id, TOMORROW, 201);
        cancel(id, 200);
    }

    @Test
    void what_holds_it_back_at_the_instant_is_named_and_nothing_is_announced() {
        Dunia dunia = new Dunia("7704");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        dunia.umumkan("SKD");
        Dunia.skb(nomor + ",ya,71.60");
        String akhir = dunia.hitung("AKHIR").getString("id");
        schedule(pemeriksa(), akhir, Instant.now().plusSeconds(4), 201);
        Dunia.skd(nomor + ",ya,80,130,189");
        dunia.umumkan("SKD");
        Eventually.so("it is held back", () -> "skd-belum-diumumkan"
                .equals(pembuat().get("/v1/hasil/" + akhir + "/jadwal").path("tertahan")));
        assertEquals("DIHITUNG", status(akhir));
        assertEquals("MENUNGGU", order(akhir));
        cancel(akhir, 200);
    }

    @Test
    void a_version_announced_by_hand_before_its_instant_is_not_announced_again() {
        String id = computed("7705");
        schedule(pemeriksa(), id, Instant.now().plusSeconds(3), 201);
        pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then().statusCode(200);
        long version = pembuat().get("/v1/hasil/" + id).jsonPath().getLong("versi");
        Eventually.so("the order is done", () -> order(id).equals("DILAKSANAKAN"));
        assertEquals(version, pembuat().get("/v1/hasil/" + id).jsonPath().getLong("versi"));
    }

    private static String computed(String instansi) {
        Dunia dunia = new Dunia(instansi);
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        return dunia.hitung("SKD").getString("id");
    }

    private static ValidatableResponse schedule(RequestSpecification who, String id, Instant pada, int status) {
        return who.contentType("application/json")
                .body("{\"pada\":\"" + pada + "\"}")
                .post("/v1/hasil/" + id + "/jadwal")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse cancel(String id, int status) {
        return pembuat().post("/v1/hasil/" + id + "/pembatalan-jadwal").then().statusCode(status);
    }

    private static String status(String id) {
        return pembuat().get("/v1/hasil/" + id).path("status");
    }

    private static String order(String id) {
        return pembuat().get("/v1/hasil/" + id + "/jadwal").path("status");
    }
}
