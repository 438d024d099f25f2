package id.asn.formation.kebutuhan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProyeksiIT {
    private static final String PATH = "/v1/proyeksi-pegawai?tahun=2025";

    private static Perencana twenty() {
        Perencana dinas = new Perencana();
        dinas.butuh("PKM-1", dinas.jabatan, 20);
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of(
                                "jenis",
                                "PNS",
                                "jumlah",
                                14,
                                "berakhir",
                                List.of(
                                        Perencana.tahun(2025, 2),
                                        Perencana.tahun(2026, 1),
                                        Perencana.tahun(2028, 3),
                                        Perencana.tahun(2029, 1),
                                        Perencana.tahun(2030, 7))))
                .then()
                .statusCode(200);
        return dinas;
    }

    @Test
    void without_intake_the_constructed_case_falls_from_eight_to_thirteen() {
        Perencana dinas = twenty();
        dinas.read(PATH + "&unit=PKM-1&jabatan=" + dinas.jabatan)
                .body("awal", equalTo(14))
                .body("baris.tahun", contains(2025, 2026, 2027, 2028, 2029))
                .body("baris.bup", contains(2, 1, 0, 3, 1))
                .body("baris.lowong", contains(8, 9, 9, 12, 13))
                .body("baris[0].langkah[0].rumus", equalTo("14 - 2 - 0 - 0 + 0"))
                .body("baris[0].langkah[1].rumus", equalTo("20 - 12"));
    }

    /** A plan and a later analysis for the first unit; contracts, and staff without an analysis, in the second. */
    private static Perencana moved() {
        Perencana dinas = twenty();
        dinas.plan("PKM-1", dinas.jabatan, Map.of("tahun", 2026, "masuk", 5), Map.of("tahun", 2027, "keluar", 1))
                .then()
                .statusCode(200);
        dinas.analyse(2028, "PKM-1", dinas.jabatan, Perencana.orang(15)).then().statusCode(200);
        dinas.butuh("PKM-2", dinas.jabatan, 3);
        dinas.staff(
                        "PKM-2",
                        dinas.jabatan,
                        Map.of("jenis", "PPPK", "jumlah", 2, "berakhir", List.of(Perencana.tahun(2027, 2))),
                        Map.of("jenis", "PPPK_PARUH_WAKTU", "jumlah", 4, "berakhir", List.of(Perencana.tahun(2026, 4))))
                .then()
                .statusCode(200);
        dinas.pns("PKM-2", dinas.kota.jabatan, 6);
        return dinas;
    }

    @Test
    void contracts_plans_and_later_analyses_move_it() {
        Perencana dinas = moved();
        dinas.read(PATH + "&unit=PKM-1")
                .body("baris.masuk", contains(0, 5, 0, 0, 0))
                .body("baris.keluar", contains(0, 0, 1, 0, 0))
                .body("baris.kebutuhan", contains(20, 20, 20, 15, 15))
                .body("baris.lowong", contains(8, 4, 5, 3, 4));
        dinas.read(PATH + "&unit=PKM-2")
                .body("bezetting_tanpa_abk", equalTo(6))
                .body("baris.kontrak_berakhir", contains(0, 0, 2, 0, 0))
                .body("baris.lowong", contains(1, 1, 3, 3, 3));
        dinas.read(PATH)
                .body("awal", equalTo(16))
                .body("bezetting_tanpa_abk", equalTo(6))
                .body("baris.lowong", contains(9, 5, 8, 6, 7));
        dinas.read(PATH + "&unit=DINKES").body("baris.lowong", contains(9, 5, 8, 6, 7));
    }

    @Test
    void an_agency_without_analyses_has_a_projection_of_nothing() {
        Perencana dinas = new Perencana();
        dinas.read(PATH).body("awal", equalTo(0)).body("baris.lowong", contains(0, 0, 0, 0, 0));
    }
}
