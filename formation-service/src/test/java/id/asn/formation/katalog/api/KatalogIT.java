package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.HasilGabung;
import id.asn.formation.katalog.store.KatalogMerge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KatalogIT {

    @Inject
    KatalogMerge merge;

    private HasilGabung merge(EntriKatalog... rows) {
        return QuarkusTransaction.requiringNew().call(() -> merge.merge(Stream.of(rows)));
    }

    @Test
    void what_is_announced_stands_in_the_catalogue_at_once() {
        Kota kota = Kota.baru();
        List<String> formasi = kota.diumumkan(3, 2);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .queryParam("pendidikan", "5101087")
                .get("/v1/katalog")
                .then()
                .statusCode(200)
                .body("data.formasi_id", equalTo(formasi))
                .body("data.jumlah", contains(3, 2))
                .body("data[0].asal.sumber", equalTo("formation"))
                .body("data[0].lokasi", equalTo("Pemerintah Kota " + kota.kode + " | Dinas Komunikasi dan Informatika"));
        Kota.publik()
                .get("/v1/katalog/{id}", formasi.get(1))
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(2))
                .body("kualifikasi.kode", contains("5101087"));
    }

    @Test
    void an_announcement_that_fails_leaves_no_row() {
        Kota kota = Kota.baru();
        String rincian = kota.rincianDitetapkan(3);
        kota.as("panselnas")
                .queryParam("uji_coba", true)
                .post("/v1/rincian-formasi/{id}/pengumuman", rincian)
                .then()
                .statusCode(200);
        Kota.publik()
                .queryParam("instansi", kota.kode)
                .get("/v1/katalog")
                .then()
                .body("data", hasSize(0));
    }

    @Test
    void a_row_merged_again_is_left_as_it_is_and_a_changed_one_is_replaced() {
        String sumber = UUID.randomUUID().toString();
        EntriKatalog one = Contoh.entri(sumber, 1);
        EntriKatalog two = Contoh.entri(sumber, 2);
        assertEquals(new HasilGabung(2, 0, 0, 0, List.of()), merge(one, two));
        assertEquals(new HasilGabung(0, 0, 2, 0, List.of()), merge(one, two));
        EntriKatalog changed = Contoh.entri(two.asal(), "GURU KELAS AHLI PERTAMA", 7);
        assertEquals(new HasilGabung(0, 1, 1, 1, List.of()), merge(one, two, changed));
        Kota.publik()
                .get("/v1/katalog/{id}", two.id())
                .then()
                .statusCode(200)
                .body("jumlah", equalTo(7))
                .body("lokasi", equalTo(two.lokasi()))
                .body("asli.instansi", equalTo("Pemerintah  Kab. Barito Utara"))
                .body("kualifikasi[1].nama_asli", equalTo("D-IV  PENDIDIKAN"));
    }

    @Test
    void a_row_of_one_source_is_not_replaced_by_another_source() {
        EntriKatalog first = Contoh.entri("satu " + UUID.randomUUID(), 1);
        EntriKatalog other = Contoh.entri(new Asal("lain", first.asal().referensi()), "PERAWAT", 9);
        merge(first);
        assertEquals(new HasilGabung(0, 0, 0, 0, List.of(other.asal())), merge(other));
        Kota.publik().get("/v1/katalog/{id}", first.id()).then().body("jumlah", equalTo(1));
    }
}
