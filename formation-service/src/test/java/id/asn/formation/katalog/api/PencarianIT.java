package id.asn.formation.katalog.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.Kota;
import id.asn.formation.katalog.Asal;
import id.asn.formation.katalog.Contoh;
import id.asn.formation.katalog.EntriKatalog;
import id.asn.formation.katalog.Rak;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PencarianIT {

    @Inject
    Rak rak;

    private static Response search(String name, Object value, String... more) {
        var request = Kota.publik().queryParam(name, value);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/katalog");
    }

    @ParameterizedTest
    @CsvSource({
        "tahun, 2024, 2025",
        "instansi, barito utara, barito selatan",
        "jabatan, GURU, PERAWAT",
        "jenis_pengadaan, PPPK, CPNS",
        "kategori, GURU, DOSEN",
        "jenis_kebutuhan, PAPUA, UMUM",
        "pendidikan, pendidikan guru sekolah dasar, akuntansi",
        "wilayah, teweh, muara",
        "gaji_minimum, 3203600, 3203601",
        "terbuka_disabilitas, true, false",
        "q, dinas pendidikan, dinas kesehatan"
    })
    void every_filter_filters(String name, String right, String wrong) {
        String kata = Rak.kataBaru();
        EntriKatalog row = Contoh.entri("GURU " + kata, 1);
        rak.isi(row);
        String[] within = name.equals("q") ? new String[] {"jabatan", kata} : new String[] {"q", kata};
        search(name, right, within)
                .then()
                .statusCode(200)
                .body("data.formasi_id", equalTo(List.of(row.id().toString())));
        search(name, wrong, within).then().statusCode(200).body("data", hasSize(0));
    }

    @Test
    void a_mistyped_word_finds_its_nearest_and_affixes_do_not_matter() {
        String kata = Rak.kataBaru();
        EntriKatalog row = Contoh.entri("PENYULUH " + kata, 1);
        rak.isi(row);
        String mistyped = kata.substring(0, 5) + kata.substring(6);
        for (String asked : List.of(kata.toUpperCase(), mistyped, kata + "   suluh", "penyuluhan|" + kata)) {
            search("q", asked).then().body("data.formasi_id", hasItem(row.id().toString()));
        }
        search("q", kata + " perawat").then().body("data", hasSize(0));
        search("q", "|&!()").then().statusCode(200).body("data", hasSize(0));
    }

    @Test
    void pages_by_education_hold_each_row_once_in_the_order_of_entry() {
        String kode = Rak.kodeBaru();
        EntriKatalog[] rows = IntStream.range(0, 7)
                .mapToObj(i -> Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU", 1, kode))
                .toArray(EntriKatalog[]::new);
        rak.isi(rows);
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            Response page = search("pendidikan", kode, "batas", "3", "after", after);
            read.addAll(page.path("data.formasi_id"));
            after = page.path("selanjutnya");
        } while (after != null);
        assertEquals(List.of(rows).stream().map(row -> row.id().toString()).toList(), read);
    }

    @Test
    void a_summary_counts_what_the_search_finds_by_the_facets_asked_for() {
        String kode = Rak.kodeBaru();
        rak.isi(
                Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU", 2, kode),
                Contoh.entri(new Asal("uji", UUID.randomUUID().toString()), "GURU", 3, kode));
        Kota.publik()
                .queryParam("pendidikan", kode)
                .queryParam("faset", "instansi,tingkat,terbuka_disabilitas")
                .get("/v1/katalog/ringkasan")
                .then()
                .statusCode(200)
                .body("formasi", equalTo(2))
                .body("kursi", equalTo(5))
                .body("faset.keySet()", hasSize(3))
                .body("faset.instansi[0].nama", equalTo("Pemerintah Kab. Barito Utara"))
                .body("faset.instansi[0].kursi", equalTo(5))
                .body("faset.tingkat.nilai", equalTo(List.of("35", "40")))
                .body("faset.terbuka_disabilitas[0].nilai", equalTo("true"));
    }

    @Test
    void a_summary_of_nothing_counts_nothing() {
        Kota.publik()
                .queryParam("pendidikan", "0001")
                .get("/v1/katalog/ringkasan")
                .then()
                .statusCode(200)
                .body("formasi", equalTo(0))
                .body("kursi", equalTo(0))
                .body("faset.keySet()", hasSize(0));
    }
}
