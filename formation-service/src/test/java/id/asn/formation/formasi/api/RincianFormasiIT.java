package id.asn.formation.formasi.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RincianFormasiIT {

    @Test
    void seat_547_of_546_is_refused_with_both_numbers() {
        Kota kota = Kota.baru();
        String usulan = kota.ditetapkan(546, 550, 10);
        List<String> baris = kota.idBaris(usulan);
        String rincian = kota.as("bkpsdm")
                .body(Map.of("usulan_id", usulan, "baris", List.of(Map.of("baris", baris.get(0), "jumlah", 536))))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(201)
                .body("baris.formasi_id", equalTo(baris))
                .body("alokasi[0].terpakai", equalTo(546))
                .extract()
                .path("id");
        kota.kursi(rincian, baris.get(0), 537, "\"0\"")
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("melebihi-alokasi"))
                .body("kesalahan[0].pesan", equalTo("CPNS TEKNIS: 547 kursi, alokasi 546."));
    }

    @Test
    void seats_are_changed_with_the_etag_of_the_rincian() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(9);
        String formasi = kota.as("opd").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        kota.kursi(rincian, formasi, 8, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("alokasi[0].terpakai", equalTo(8));
        kota.kursi(rincian, formasi, 7, "\"0\"").then().statusCode(412);
        kota.as("bkpsdm")
                .body(Map.of("jumlah", 7))
                .put("/v1/rincian-formasi/{id}/baris/{formasi}", rincian, formasi)
                .then()
                .statusCode(428);
    }

    @Test
    void all_verified_seats_are_too_many_when_fewer_were_allotted() {
        Kota kota = Kota.baru();
        kota.as("bkpsdm")
                .body(Map.of("usulan_id", kota.ditetapkan(546, 547)))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(422)
                .body("kesalahan[0].jumlah", equalTo(547))
                .body("kesalahan[0].batas", equalTo(546));
    }

    @Test
    void a_usulan_is_broken_down_once_and_only_after_its_allocation() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(3);
        String usulan =
                kota.as("bkpsdm").get("/v1/rincian-formasi/{id}", rincian).path("usulan_id");
        kota.as("bkpsdm")
                .body(Map.of("usulan_id", usulan))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(409)
                .body("rincian_formasi_id", equalTo(rincian));
        Kota early = Kota.baru();
        early.as("bkpsdm")
                .body(Map.of("usulan_id", early.berpendapat(3)))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/usulan-belum-ditetapkan"));
    }

    @Test
    void bkn_gives_a_rincian_back_and_takes_it_again() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(3);
        kota.actRincian("ppk", rincian, "pengajuan", Kota.surat("800")).then().statusCode(200);
        kota.actRincian("bkn", rincian, "pengembalian", Map.of("alasan", "Unit belum sampai kelurahan"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"));
        kota.actRincian("ppk", rincian, "pengajuan", Kota.surat("800")).then().statusCode(200);
        kota.actRincian("bkn", rincian, "verifikasi", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DIVERIFIKASI"));
    }

    @Test
    void a_rincian_without_seats_is_not_signed() {
        Kota kota = Kota.baru();
        String rincian = kota.rincian(3);
        String formasi =
                kota.as("bkpsdm").get("/v1/rincian-formasi/{id}", rincian).path("baris[0].formasi_id");
        kota.kursi(rincian, formasi, 0, "*").then().statusCode(200);
        kota.actRincian("ppk", rincian, "pengajuan", Kota.surat("800"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/rincian-tanpa-kursi"));
    }

    @Test
    void the_decree_freezes_content_whose_hash_anyone_can_recompute() throws Exception {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3, 2);
        var keputusan = kota.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan", rincian)
                .then()
                .statusCode(200)
                .extract();
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(keputusan.<String>path("isi").getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), keputusan.path("sha256"));
    }

    @Test
    void two_decrees_do_not_share_a_number() {
        Kota first = Kota.baru();
        String nomor = first.as("opd")
                .get("/v1/rincian-formasi/{id}/keputusan", first.rincianDitetapkan(1))
                .path("nomor");
        Kota second = Kota.baru();
        String rincian = second.rincian(1);
        second.actRincian("ppk", rincian, "pengajuan", Kota.surat("800")).then().statusCode(200);
        second.actRincian("bkn", rincian, "verifikasi", null).then().statusCode(200);
        second.actRincian("panrb", rincian, "penetapan", Kota.surat(nomor))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/nomor-terpakai"));
    }

    @Test
    void another_agency_sees_nothing_of_it() {
        String rincian = Kota.baru().rincian(3);
        Kota other = Kota.baru();
        other.as("bkpsdm").get("/v1/rincian-formasi/{id}", rincian).then().statusCode(404);
        other.as("bkpsdm").get("/v1/rincian-formasi").then().statusCode(200).body("data", hasSize(0));
        other.as("bkpsdm")
                .body(Map.of("usulan_id", UUID.randomUUID()))
                .post("/v1/rincian-formasi")
                .then()
                .statusCode(404);
    }
}
