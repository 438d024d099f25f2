package id.asn.formation.kebutuhan.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.asn.formation.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BezettingIT {

    @Test
    void dates_of_birth_are_answered_as_years_and_never_seen_again() {
        Perencana dinas = new Perencana();
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of(
                                "jenis",
                                "PNS",
                                "jumlah",
                                3,
                                "tanggal_lahir",
                                List.of("1968-02-29", "1968-11-01", "1990-05-05")))
                .then()
                .statusCode(200)
                .body("pegawai[0].berakhir.tahun", contains(2026, 2048))
                .body("pegawai[0].berakhir.jumlah", contains(2, 1))
                .body("bezetting", equalTo(3));
        String stored = dinas.read("/v1/kebutuhan/2025/unit/PKM-1/jabatan/" + dinas.jabatan + "/bezetting")
                .body("pegawai[0].berakhir.tahun", contains(2026, 2048))
                .extract()
                .asString();
        assertThat(stored, not(containsString("1968")));
    }

    @Test
    void part_time_and_other_staff_are_told_but_fill_nothing() {
        Perencana dinas = new Perencana();
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of("jenis", "NON_ASN", "jumlah", 7),
                        Map.of("jenis", "PPPK_PARUH_WAKTU", "jumlah", 2, "berakhir", List.of(Perencana.tahun(2026, 2))),
                        Map.of("jenis", "PPPK", "jumlah", 1, "berakhir", List.of(Perencana.tahun(2027, 1))))
                .then()
                .statusCode(200)
                .body("pegawai.jenis", contains("PPPK", "PPPK_PARUH_WAKTU", "NON_ASN"))
                .body("pegawai.mengisi", contains(true, false, false))
                .body("bezetting", equalTo(1));
    }

    @Test
    void staff_are_recorded_anew_under_their_version_and_an_empty_room_can_be_recorded() {
        Perencana dinas = new Perencana();
        String etag = dinas.staff("PKM-1", dinas.jabatan, Map.of("jenis", "PNS", "jumlah", 3))
                .header("ETag");
        dinas.staff("PKM-1", dinas.jabatan).then().statusCode(428);
        dinas.kota
                .as("opd")
                .header("If-Match", etag)
                .body(Map.of("pegawai", List.of()))
                .put(Perencana.POST + "/bezetting", 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(200)
                .body("bezetting", equalTo(0));
        dinas.kota
                .as("opd")
                .header("If-Match", etag)
                .body(Map.of("pegawai", List.of()))
                .put(Perencana.POST + "/bezetting", 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(412);
    }

    @Test
    void impossible_staff_are_refused_with_everything_that_is_wrong() {
        Perencana dinas = new Perencana();
        dinas.staff(
                        "TIADA",
                        dinas.jabatan,
                        Map.of("jenis", "PNS", "jumlah", 1, "tanggal_lahir", List.of("2999-01-01")),
                        Map.of("jenis", "PPPK", "jumlah", 1, "berakhir", List.of(Perencana.tahun(2024, 1))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/bezetting-tidak-sah"))
                .body(
                        "kesalahan.penunjuk",
                        contains("?unit", "/pegawai/0/tanggal_lahir/0", "/pegawai/1/berakhir/0/tahun"))
                .body(
                        "kesalahan.kode",
                        contains("unit-tidak-dikenal", "lahir-di-masa-depan", "berakhir-sebelum-tahun"));
        dinas.staff(
                        "PKM-1",
                        dinas.kota.jabatan,
                        Map.of("jenis", "PNS", "jumlah", 1, "tanggal_lahir", List.of("1980-01-01")))
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("jenjang-belum-diketahui"));
    }

    @Test
    void a_plan_cannot_take_away_who_is_not_there() {
        Perencana dinas = new Perencana();
        dinas.staff(
                        "PKM-1",
                        dinas.jabatan,
                        Map.of("jenis", "PNS", "jumlah", 2, "berakhir", List.of(Perencana.tahun(2026, 1))))
                .then()
                .statusCode(200);
        dinas.plan("PKM-1", dinas.jabatan, Map.of("tahun", 2026, "keluar", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/rencana-tidak-sah"))
                .body("kesalahan.kode", contains("keluar-melebihi"));
        dinas.plan("PKM-1", dinas.jabatan, Map.of("tahun", 2026, "keluar", 1))
                .then()
                .statusCode(200);
    }

    @Test
    void a_plan_lives_on_what_it_brings_in_and_stays_within_five_years() {
        Perencana dinas = new Perencana();
        String etag = dinas.plan(
                        "PKM-1", dinas.jabatan, Map.of("tahun", 2026, "keluar", 1), Map.of("tahun", 2025, "masuk", 1))
                .then()
                .statusCode(200)
                .body("rencana.tahun", contains(2025, 2026))
                .extract()
                .header("ETag");
        dinas.staff("PKM-1", dinas.jabatan).then().statusCode(200);
        dinas.kota
                .as("opd")
                .header("If-Match", etag)
                .body(Map.of("rencana", List.of(Map.of("tahun", 2031, "masuk", 1))))
                .put(Perencana.POST + "/rencana", 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(422)
                .body("kesalahan.kode", hasItem("di-luar-lima-tahun"));
    }

    @Test
    void staff_recorded_later_must_still_carry_the_plan() {
        Perencana dinas = new Perencana();
        dinas.pns("PKM-1", dinas.jabatan, 3);
        dinas.plan("PKM-1", dinas.jabatan, Map.of("tahun", 2025, "keluar", 3))
                .then()
                .statusCode(200);
        dinas.kota
                .as("opd")
                .header("If-Match", "*")
                .body(Map.of("pegawai", List.of(Map.of("jenis", "PNS", "jumlah", 2))))
                .put(Perencana.POST + "/bezetting", 2025, "PKM-1", dinas.jabatan)
                .then()
                .statusCode(422)
                .body("kesalahan.kode", contains("keluar-melebihi"))
                .body("kesalahan[0].penunjuk", equalTo("/pegawai"));
    }

    @Test
    void staff_and_plan_written_at_the_same_moment_never_contradict_each_other() {
        Perencana dinas = new Perencana();
        for (String nama : List.of("APOTEKER", "BIDAN", "DOKTER", "EPIDEMIOLOG", "FISIOTERAPIS")) {
            String post = dinas.jabatan(nama, "KETERAMPILAN");
            dinas.pns("PKM-1", post, 5);
            List<Integer> answers = new CopyOnWriteArrayList<>();
            Together.run(
                    () -> answers.add(dinas.plan("PKM-1", post, Map.of("tahun", 2025, "keluar", 4))
                            .statusCode()),
                    () -> answers.add(dinas.kota
                            .as("opd")
                            .header("If-Match", "*")
                            .body(Map.of("pegawai", List.of(Map.of("jenis", "PNS", "jumlah", 2))))
                            .put(Perencana.POST + "/bezetting", 2025, "PKM-1", post)
                            .statusCode()));
            assertThat(answers, containsInAnyOrder(200, 422));
        }
    }
}
