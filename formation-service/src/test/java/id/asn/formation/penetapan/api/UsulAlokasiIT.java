package id.asn.formation.penetapan.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UsulAlokasiIT {

    @Test
    void a_quota_is_divided_explained_changed_signed_and_then_binds_the_decrees_of_the_year() throws Exception {
        Setahun year = new Setahun(2070);
        Kota large = Kota.baru();
        Kota small = Kota.baru();
        String usulan = year.berpendapat(large, 20);
        year.berpendapat(small, 10);
        year.rencana(16, null, Setahun.pos("DAERAH", 10), Setahun.pos("PUSAT", 6))
                .then()
                .statusCode(200);
        String usul = year.usul();
        explained(year, usul, large);
        year.ubah(usul, Setahun.kursi(large, 6), Setahun.kursi(small, 4))
                .then()
                .statusCode(200)
                .body("terbagi", equalTo(10))
                .body("jejak.tindakan", equalTo(List.of("BUAT", "UBAH")));
        signed(year, usul);
        large.act("panrb", usulan, "penetapan", Kota.alokasi(7))
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("melebihi-alokasi-nasional"))
                .body("kesalahan[0].batas", equalTo(6));
        large.act("panrb", usulan, "penetapan", Kota.alokasi(6)).then().statusCode(200);
    }

    private static void explained(Setahun year, String usul, Kota large) {
        year.baca("/v1/usul-alokasi/{id}/baris?instansi={kode}", usul, large.kode)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].kuota", equalTo("20/3"))
                .body("data[0].bulat", equalTo(6))
                .body("data[0].peringkat", equalTo(1))
                .body("data[0].kedudukan", equalTo("BEBAS"))
                .body("data[0].batas", equalTo(20))
                .body("data[0].jumlah", equalTo(7));
    }

    private static void signed(Setahun year, String usul) throws NoSuchAlgorithmException {
        year.tandatangani(usul, "panrb-satu").then().statusCode(403).body("type", equalTo("/masalah/orang-yang-sama"));
        var signed = year.tandatangani(usul, "panrb-dua").then().statusCode(200).extract();
        String isi = signed.path("isi");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(digest), signed.path("sha256"));
    }

    @Test
    void an_agency_verified_after_the_signature_has_no_seats_until_another_proposal_is_signed() {
        Setahun year = new Setahun(2071);
        year.berpendapat(Kota.baru(), 4);
        year.rencana(50, null, Setahun.pos("DAERAH", 50)).then().statusCode(200);
        year.tandatangani(year.usul(), "panrb-dua").then().statusCode(200);
        Kota late = Kota.baru();
        String usulan = year.berpendapat(late, 3);
        late.act("panrb", usulan, "penetapan", Kota.alokasi(1))
                .then()
                .statusCode(422)
                .body("kesalahan[0].batas", equalTo(0));
        year.tandatangani(year.usul(), "panrb-dua").then().statusCode(200);
        late.act("panrb", usulan, "penetapan", Kota.alokasi(3)).then().statusCode(200);
        year.baca("/v1/usul-alokasi?tahun=2071").then().body("data.terbagi", equalTo(List.of(4, 7)));
    }

    @Test
    void floors_are_kept_or_refused_with_both_numbers() {
        Setahun year = new Setahun(2072);
        Kota large = Kota.baru();
        Kota small = Kota.baru();
        year.berpendapat(large, 90);
        year.berpendapat(small, 9);
        year.rencana(10, null, Setahun.pos("DAERAH", 10)).then().statusCode(200);
        Map<String, Object> isi = year.isi(1);
        isi.put("lantai", List.of(Setahun.kursi(small, 3)));
        String usul = year.hitung(isi).then().statusCode(201).extract().path("id");
        year.baca("/v1/usul-alokasi/{id}/baris?instansi={kode}", usul, small.kode)
                .then()
                .body("data[0].kedudukan", equalTo("LANTAI"))
                .body("data[0].jumlah", equalTo(3));
        isi.put("lantai", List.of(Setahun.kursi(small, 9), Setahun.kursi(large, 2)));
        year.hitung(isi).then().statusCode(422).body("kesalahan[0].kode", equalTo("lantai-melebihi-kuota"));
        isi.put("lantai", List.of(Setahun.kursi(small, 10)));
        year.hitung(isi)
                .then()
                .statusCode(422)
                .body(
                        "kesalahan[0].pesan",
                        equalTo("Lantai 10 untuk instansi " + small.kode + " melebihi hasil verifikasi, yaitu 9."));
    }

    @Test
    void changes_that_do_not_reconcile_are_refused_and_nothing_is_kept() {
        Setahun year = new Setahun(2073);
        Kota kota = Kota.baru();
        year.berpendapat(kota, 9);
        year.rencana(5, null, Setahun.pos("DAERAH", 5)).then().statusCode(200);
        String usul = year.usul();
        year.ubah(usul, Setahun.kursi(kota, 6))
                .then()
                .statusCode(422)
                .body("kesalahan[0].pesan", equalTo("DAERAH CPNS: menjadi 6 kursi, harus tetap 5; selisih 1."));
        year.baca("/v1/usul-alokasi/{id}", usul)
                .then()
                .body("versi", equalTo(0))
                .body("jejak", hasSize(1))
                .body("kolam[0].tak_terbagi", equalTo(0));
    }

    @Test
    void a_plan_written_anew_stands_against_the_signature_of_an_older_proposal() {
        Setahun year = new Setahun(2074);
        year.berpendapat(Kota.baru(), 9);
        year.rencana(5, null, Setahun.pos("DAERAH", 5)).then().statusCode(200);
        String usul = year.usul();
        year.rencana(6, "\"1\"", Setahun.pos("DAERAH", 6))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("riwayat.jumlah", equalTo(List.of(5, 6)));
        year.tandatangani(usul, "panrb-dua")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/dasar-berubah"))
                .body("kesalahan.kode", hasItem("kuota-berubah"));
    }

    @Test
    void nothing_divided_is_not_signed() {
        Setahun year = new Setahun(2075);
        year.rencana(5, null, Setahun.pos("PUSAT", 5)).then().statusCode(200);
        year.tandatangani(year.usul(), "panrb-dua")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/usul-alokasi-kosong"));
    }
}
