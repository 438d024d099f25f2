package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TindakanUsulanIT {

    @Test
    void the_road_from_draft_to_allocation_is_remembered_step_by_step() {
        Kota kota = Kota.baru();
        String usulan = kota.ditetapkan(5, 4, 2);
        kota.as("ppk")
                .get("/v1/usulan/{id}", usulan)
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body(
                        "jejak.tindakan",
                        contains(
                                "BUAT",
                                "UBAH_DRAF",
                                "UBAH_DRAF",
                                "AJUKAN_DESK",
                                "SETUJUI_DESK",
                                "TANDATANGANI",
                                "NILAI",
                                "PERTEK",
                                "BERI_PENDAPAT",
                                "TETAPKAN"))
                .body("jejak[5].dokumen", equalTo("800/" + kota.kode + " tanggal 2024-03-05"))
                .body("jejak[8].alasan", equalTo("Anggaran tersedia"));
    }

    @Test
    void an_empty_usulan_is_neither_handed_over_nor_signed() {
        Kota kota = Kota.baru();
        kota.act("opd", kota.draf(), "desk", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/usulan-kosong"));
        Kota other = Kota.baru();
        String usulan = other.konsolidasi(1);
        other.as("bkpsdm")
                .header("If-Match", "*")
                .delete(
                        "/v1/usulan/{id}/rincian/{baris}",
                        usulan,
                        other.idBaris(usulan).get(0))
                .then()
                .statusCode(204);
        other.act("ppk", usulan, "pengajuan", Kota.surat("800")).then().statusCode(422);
    }

    @Test
    void the_desk_gives_a_draft_back_with_its_reason() {
        Kota kota = Kota.baru();
        String usulan = kota.draf();
        kota.baris(usulan, 1);
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        kota.act("bkpsdm", usulan, "pengembalian-desk", Map.of("alasan", "Beban kerja belum dilampirkan"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("jejak.alasan", hasItem("Beban kerja belum dilampirkan"));
    }

    private static Map<String, Object> pengembalian(Object baris) {
        return Map.of("alasan", "Perbaiki", "baris", List.of(Map.of("baris", baris, "alasan", "Tidak linear")));
    }

    @Test
    void what_bkn_gives_back_leaves_the_books_and_says_what_is_wrong_with_which_line() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2);
        String faulty = kota.idBaris(usulan).get(0);
        kota.act("bkn", usulan, "pengembalian", pengembalian(faulty))
                .then()
                .statusCode(200)
                .body("status", equalTo("KONSOLIDASI"))
                .body("rincian.find { it.id == '" + faulty + "' }.catatan", equalTo("Tidak linear"));
        kota.as("auditor")
                .get("/v1/neraca/formasi/{id}", faulty)
                .then()
                .body("saldo", hasEntry("DIUSULKAN", 0))
                .body("saldo", hasEntry("LUAR", 0));
    }

    @Test
    void a_returned_line_is_repaired_signed_again_and_judged_anew() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2);
        String faulty = kota.idBaris(usulan).get(0);
        kota.act("bkn", usulan, "pengembalian", pengembalian(faulty)).then().statusCode(200);
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(kota.isian(3))
                .put("/v1/usulan/{id}/rincian/{baris}", usulan, faulty)
                .then()
                .statusCode(200);
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800/2")).then().statusCode(200);
        kota.as("auditor").get("/v1/neraca/formasi/{id}", faulty).then().body("saldo", hasEntry("DIUSULKAN", 3));
        kota.act("bkn", usulan, "pertek", Kota.surat("P"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/belum-dinilai"));
    }

    @Test
    void a_return_that_names_a_foreign_line_is_refused() {
        Kota kota = Kota.baru();
        kota.act("bkn", kota.diusulkan(4), "pengembalian", pengembalian(UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/baris-tidak-dikenal"));
    }

    @Test
    void verdicts_are_kept_whole_or_not_at_all() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4, 2);
        List<String> baris = kota.idBaris(usulan);
        kota.act(
                        "bkn",
                        usulan,
                        "verifikasi",
                        Map.of(
                                "putusan",
                                List.of(
                                        Map.of("baris", baris.get(0), "putusan", "TERIMA"),
                                        Map.of("baris", baris.get(1), "putusan", "TOLAK"))))
                .then()
                .statusCode(422)
                .body("kesalahan[0].penunjuk", equalTo("/putusan/1/alasan"))
                .body("kesalahan[0].pesan", equalTo("Putusan TOLAK memerlukan alasan."));
        kota.as("bkn").get("/v1/usulan/{id}", usulan).then().body("rincian.putusan", contains("BELUM", "BELUM"));
    }

    @Test
    void who_judged_does_not_give_the_pertek() {
        Kota kota = Kota.baru();
        String usulan = kota.diusulkan(4);
        var putusan = List.of(Map.of("baris", kota.idBaris(usulan).get(0), "putusan", "TERIMA"));
        kota.act("bkn", usulan, "verifikasi", Map.of("putusan", putusan)).then().statusCode(200);
        kota.act("bkn", usulan, "pertek", Kota.surat("P"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/masalah/orang-yang-sama"))
                .body("terpisah_dari", equalTo("NILAI"));
        kota.as("bkn")
                .get("/v1/usulan/{id}", usulan)
                .then()
                .body(
                        "tindakan.find { it.tindakan == 'PERTEK' }.alasan",
                        equalTo("Anda telah membuat NILAI; langkah ini harus dibuat orang lain."));
    }

    @Test
    void more_seats_are_not_allotted_than_were_verified() {
        Kota kota = Kota.baru();
        kota.act("panrb", kota.berpendapat(4), "penetapan", Kota.alokasi(5))
                .then()
                .statusCode(422)
                .body("kesalahan[0].kode", equalTo("melebihi-verifikasi"))
                .body("kesalahan[0].jumlah", equalTo(5))
                .body("kesalahan[0].batas", equalTo(4));
    }

    @Test
    void a_rejected_usulan_is_the_end_and_strikes_its_seats_out() {
        Kota kota = Kota.baru();
        String usulan = kota.berpendapat(4);
        kota.act(
                        "panrb",
                        usulan,
                        "penolakan",
                        Map.of("nomor", "B/2", "tanggal", "2024-03-05", "alasan", "Belanja pegawai"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DITOLAK"))
                .body("tindakan.size()", equalTo(0));
        kota.as("auditor")
                .get("/v1/neraca/formasi/{id}", kota.idBaris(usulan).get(0))
                .then()
                .body("saldo", hasEntry("DICORET", 4))
                .body("entri.sebab", containsInAnyOrder("USUL", "PERTEK", "TOLAK"));
    }
}
