package id.asn.formation.kebutuhan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.store.PosisiStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PetaIT {
    @Inject
    PosisiStore positions;

    private static Perencana kota() {
        Perencana dinas = new Perencana();
        dinas.butuh("DINKES", dinas.jabatan, 2);
        dinas.pns("DINKES", dinas.jabatan, 5);
        dinas.butuh("PKM-1", dinas.jabatan, 4);
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of("jenis", "PNS", "jumlah", 3),
                        Map.of("jenis", "NON_ASN", "jumlah", 6))
                .then()
                .statusCode(200);
        dinas.butuh("PKM-2", dinas.jabatan, 3);
        dinas.pns("PKM-2", dinas.kota.jabatan, 1);
        return dinas;
    }

    @Test
    void a_unit_shows_its_positions_and_the_sum_of_all_below_it() {
        Perencana dinas = kota();
        String unit = "data.find { it.kode == 'DINKES' }";
        dinas.read("/v1/peta-jabatan?tahun=2025&unit=DINKES")
                .body("data.kode", contains("DINKES", "PKM-1", "PKM-2"))
                .body(unit + ".jabatan[0].selisih", equalTo(-3))
                .body(unit + ".jabatan[0].kelebihan", equalTo(3))
                .body(unit + ".jumlah.kebutuhan", equalTo(2))
                .body(unit + ".dengan_bawahan.kebutuhan", equalTo(9))
                .body(unit + ".dengan_bawahan.bezetting", equalTo(8))
                .body(unit + ".dengan_bawahan.lowong", equalTo(4))
                .body(unit + ".dengan_bawahan.kelebihan", equalTo(3))
                .body(unit + ".dengan_bawahan.selisih", equalTo(1))
                .body(unit + ".dengan_bawahan.bezetting_tanpa_abk", equalTo(1))
                .body(unit + ".dengan_bawahan.pegawai.NON_ASN", equalTo(6))
                .body(
                        "data.find { it.kode == 'PKM-2' }.jabatan.find { it.kode == '" + dinas.kota.jabatan
                                + "' }.kebutuhan",
                        nullValue())
                .body("data.find { it.kode == 'PKM-2' }.kecamatan", equalTo("Rakumpit"));
        dinas.read("/v1/peta-jabatan?tahun=2025&unit=PKM-1").body("data", hasSize(1));
        dinas.read("/v1/peta-jabatan?tahun=2031").body("data.jabatan.flatten()", hasSize(0));
    }

    @Test
    void pages_units_and_sums_tell_the_same_story() {
        Perencana dinas = kota();
        List<Response> pages = pages(dinas);
        assertEquals(4, pages.size());
        Response sums = dinas.kota.as("bkpsdm").get("/v1/peta-jabatan/jumlah?tahun=2025");
        sums.then()
                .statusCode(200)
                .body("jumlah.kebutuhan", equalTo(total(pages, "kebutuhan")))
                .body("jumlah.bezetting", equalTo(total(pages, "bezetting")))
                .body("jumlah.posisi", equalTo(3))
                .body("jabatan", hasSize(2))
                .body("terpisah", contains("PPPK_PARUH_WAKTU", "NON_ASN"));
        List<Integer> parts = sums.path("jabatan.jumlah.lowong");
        int parted = parts.stream().mapToInt(Integer::intValue).sum();
        assertEquals(sums.<Integer>path("jumlah.lowong"), parted);
    }

    private static List<Response> pages(Perencana dinas) {
        List<Response> pages = new ArrayList<>();
        String after = "";
        while (after != null) {
            Response page = dinas.kota
                    .as("bkpsdm")
                    .queryParam("tahun", 2025)
                    .queryParam("batas", 1)
                    .queryParam("after", after)
                    .get("/v1/peta-jabatan");
            page.then().statusCode(200);
            pages.add(page);
            after = page.path("selanjutnya");
        }
        return pages;
    }

    private static int total(List<Response> pages, String what) {
        return pages.stream()
                .mapToInt(page -> page.<Integer>path("data[0].jumlah." + what))
                .sum();
    }

    @Test
    void the_gap_of_a_province_is_need_less_staff() {
        Perencana provinsi = new Perencana();
        provinsi.butuh("PKM-1", provinsi.jabatan, 12_000);
        provinsi.pns("PKM-1", provinsi.jabatan, 5_000);
        provinsi.butuh("PKM-2", provinsi.jabatan, 8_785);
        provinsi.pns("PKM-2", provinsi.jabatan, 3_816);
        provinsi.read("/v1/peta-jabatan/jumlah?tahun=2025")
                .body("jumlah.kebutuhan", equalTo(20_785))
                .body("jumlah.bezetting", equalTo(8_816))
                .body("jumlah.selisih", equalTo(11_969))
                .body("jumlah.lowong", equalTo(11_969));
    }

    @Test
    void positions_are_read_with_their_family_and_only_where_the_need_is_known() {
        Perencana dinas = kota();
        List<PosisiJabatan> found =
                QuarkusTransaction.requiringNew().call(() -> positions.posisi(dinas.kota.kode, 2025));
        assertEquals(
                List.of(
                        new PosisiJabatan("DINKES", null, dinas.jabatan, dinas.jabatan, 2, 5),
                        new PosisiJabatan("PKM-1", "Pahandut", dinas.jabatan, dinas.jabatan, 4, 3),
                        new PosisiJabatan("PKM-2", "Rakumpit", dinas.jabatan, dinas.jabatan, 3, 0)),
                found);
    }
}
