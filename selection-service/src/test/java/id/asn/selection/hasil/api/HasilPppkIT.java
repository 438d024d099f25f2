package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.selection.Dunia;
import id.asn.selection.Pppk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** PPPK from scores to an announced end, the worked cases of the rules included. */
@QuarkusTest
class HasilPppkIT {
    private static final String AKHIR = "AKHIR_PPPK";

    @Test
    void a_lower_score_of_an_earlier_group_gets_its_seat_before_any_of_a_later_one() {
        Pppk pppk = new Pppk("7831");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 3);
        String a = pppk.peserta(formasi, "THK2");
        String b = pppk.peserta(formasi, "THK2");
        String c = pppk.peserta(formasi, "PANGKALAN_BKN");
        String d = pppk.peserta(formasi, "AKTIF", 2, false, "1990-01-01");
        Pppk.nilai(a + ",ya,200,90,60,30", b + ",ya,170,90,60,30", c + ",ya,400,90,75,35", d + ",ya,430,95,77,38");
        JsonPath hasil = pppk.dunia().hitung(AKHIR);
        String id = hasil.getString("id");
        assertEquals(List.of(3, 1, 0, 0), counts(hasil));
        rows(id).body("data.nomor_peserta", contains(a, b, c, d))
                .body("data.kode", contains("R2/L", "R2/L", "R3/L", "R4"))
                .body("data.urut.total", contains(380, 350, 600, 640))
                .body("data.pemisah.findAll { it != null }", contains("TOTAL", "KELOMPOK", "KELOMPOK"));
        assertEquals(0, HasilFile.verify(id, hasil.getString("sha256")));
    }

    @Test
    void fifteen_seats_for_fifty_of_one_group_go_to_its_best_fifteen() {
        Pppk pppk = new Pppk("7832");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 15);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(pppk.peserta(formasi, "PANGKALAN_BKN") + ",ya,300," + (50 + i) + ",50,30");
        }
        Pppk.nilai(rows.toArray(String[]::new));
        JsonPath hasil = pppk.dunia().hitung(AKHIR);
        assertEquals(List.of(15, 35, 0, 0), counts(hasil));
        pembuat()
                .queryParam("kode", "R3/L")
                .queryParam("formasi_id", formasi)
                .get("/v1/hasil/" + hasil.getString("id") + "/baris-pppk")
                .then()
                .statusCode(200)
                .body("data", hasSize(15), "data[14].nilai.manajerial", equalTo(85));
    }

    @Test
    void equals_in_total_fall_to_teknis_then_both_competences_then_the_interview_then_the_older() {
        Pppk pppk = new Pppk("7833");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 5);
        String teknis = pppk.peserta(formasi, "PANGKALAN_BKN");
        String mansoskul = pppk.peserta(formasi, "PANGKALAN_BKN");
        String tua = pppk.peserta(formasi, "PANGKALAN_BKN", 1, false, "1980-01-01");
        String muda = pppk.peserta(formasi, "PANGKALAN_BKN", 1, false, "1990-01-01");
        Pppk.nilai(
                muda + ",ya,345,58,60,37",
                tua + ",ya,345,60,58,37",
                mansoskul + ",ya,345,60,60,35",
                teknis + ",ya,350,60,60,30");
        String id = pppk.dunia().hitung(AKHIR).getString("id");
        rows(id).body("data.nomor_peserta", contains(teknis, mansoskul, tua, muda))
                .body("data.pemisah.findAll { it != null }", contains("TEKNIS", "MANSOSKUL", "USIA"));
    }

    @Test
    void equals_to_the_end_at_the_last_seat_keep_the_version_from_being_announced() {
        Pppk pppk = new Pppk("7834");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        Pppk.nilai(
                pppk.peserta(formasi, "THK2") + ",ya,345,58,60,37", pppk.peserta(formasi, "THK2") + ",ya,345,60,58,37");
        JsonPath hasil = pppk.dunia().hitung(AKHIR);
        assertEquals(List.of(0, 0, 0, 2), counts(hasil));
        announce(hasil.getString("id"))
                .statusCode(422)
                .body("type", equalTo("/masalah/seri-belum-terputus"))
                .body("dasar_hukum", equalTo("PermenPANRB 6/2024 pasal 47 ayat (3)"));
    }

    @Test
    void a_teacher_of_the_centre_with_the_certificate_gets_all_of_teknis_and_one_of_a_region_does_not() {
        Pppk pppk = new Pppk("7835");
        UUID pusat = pppk.formasi("Guru Ahli Pertama", "GURU", "PUSAT", 1);
        UUID daerah = pppk.formasi("Guru Ahli Pertama", "GURU", "DAERAH", 1);
        String a = pppk.peserta(pusat, "DAPODIK", 2, true, "1990-01-01");
        String b = pppk.peserta(pusat, "DAPODIK", 2, false, "1990-01-01");
        String c = pppk.peserta(daerah, "PPG", 2, true, "1990-01-01");
        Pppk.nilai(a + ",ya,300,80,60,30", b + ",ya,445,80,60,30", c + ",ya,300,80,60,30");
        String id = pppk.dunia().umumkan(AKHIR);
        explain(id, a)
                .body("putusan.kode", equalTo("R4/L"), "putusan.nilai.teknis", equalTo(300))
                .body("putusan.urut.teknis", equalTo(450), "putusan.urut.total", equalTo(620))
                .body("putusan.afirmasi", equalTo("SERTIFIKAT_PENDIDIK_LINEAR"))
                .body("teks", containsString("menambah nilai teknis dari 300 menjadi 450"));
        explain(id, b).body("putusan.kode", equalTo("R4"), "putusan.afirmasi", nullValue());
        explain(id, c).body("putusan.kode", equalTo("R5/L"), "putusan.urut.teknis", equalTo(300));
    }

    @Test
    void who_is_in_the_database_and_sat_the_second_stage_stands_behind_the_first() {
        Pppk pppk = new Pppk("7836");
        UUID formasi = pppk.formasi(Pppk.OPERASIONAL, 1);
        String dua = pppk.peserta(formasi, "PANGKALAN_BKN", 2, false, "1990-01-01");
        String satu = pppk.peserta(formasi, "PANGKALAN_BKN");
        String absen = pppk.peserta(formasi, "THK2");
        Pppk.nilai(dua + ",ya,225,100,80,40", satu + ",ya,5,1,1,1", absen + ",tidak,225,100,80,");
        String id = pppk.dunia().umumkan(AKHIR);
        rows(id).body("data.nomor_peserta", contains(satu, dua, absen))
                .body("data.kode", contains("R3/L", "R3b", "TH"));
        explain(id, absen).body("teks", containsString("Ada bagian tes yang tidak diikuti"));
    }

    @Test
    void what_cannot_be_judged_is_named_and_what_has_no_place_is_refused() {
        Pppk pppk = new Pppk("7837");
        refused(pppk, "/masalah/tanpa-formasi");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String a = pppk.peserta(formasi, "PPG");
        String b = pppk.dahulu(formasi);
        refused(pppk, "/masalah/masukan-belum-lengkap").body("kurang", equalTo(2));
        Pppk.nilai(a + ",ya,300,80,60,30", b + ",ya,300,80,60,30");
        refused(pppk, "/masalah/masukan-belum-lengkap")
                .body("kesalahan", hasSize(1), "kesalahan[0].kode", equalTo("tanpa-kelompok-pelamar"))
                .body("kesalahan[0].nomor_peserta", equalTo(b));
        Pppk lain = new Pppk("7838");
        Pppk.nilai(lain.peserta(lain.formasi(Pppk.ARSIPARIS, 1), "PPG") + ",ya,300,80,60,30");
        refused(lain, "/masalah/kelompok-tanpa-tempat").body("kelompok", equalTo("LULUSAN_PPG"));
    }

    @Test
    void cpns_and_pppk_of_one_agency_end_without_one_another() {
        Pppk pppk = new Pppk("7873");
        Dunia dunia = pppk.dunia();
        String kontrak = pppk.peserta(pppk.formasi(Pppk.ARSIPARIS, 1), "THK2");
        String pegawai = dunia.peserta(dunia.formasi(1));
        Pppk.nilai(kontrak + ",ya,300,80,60,30");
        Dunia.skd(pegawai + ",ya,75,130,189");
        String akhir = dunia.umumkan(AKHIR);
        rows(akhir).body("data.nomor_peserta", contains(kontrak));
        JsonPath skd = dunia.hitung("SKD");
        assertEquals(1, skd.getInt("rekap.peserta"));
        assertEquals(1, skd.getInt("rekap.formasi"));
        assertEquals(1, skd.getInt("nomor_versi"));
    }

    private static List<Integer> counts(JsonPath hasil) {
        return List.of(
                hasil.getInt("rekap.lulus"),
                hasil.getInt("rekap.tidak_lulus"),
                hasil.getInt("rekap.tidak_hadir"),
                hasil.getInt("rekap.seri"));
    }

    private static ValidatableResponse announce(String id) {
        return pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then();
    }

    private static ValidatableResponse rows(String id) {
        return pembuat().get("/v1/hasil/" + id + "/baris-pppk").then().statusCode(200);
    }

    private static ValidatableResponse explain(String id, String nomor) {
        return anybody()
                .get("/v1/hasil/" + id + "/peserta-pppk/" + nomor)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(Pppk pppk, String type) {
        return pembuat()
                .contentType("application/json")
                .body(pppk.dunia().permintaan(AKHIR))
                .post("/v1/hasil")
                .then()
                .statusCode(422)
                .body("type", equalTo(type));
    }

    private static RequestSpecification anybody() {
        return given().filter(ContractFilter.of("selection"));
    }
}
