package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.selection.Pppk;
import id.asn.selection.Tetangga;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Vacant seats of PPPK. */
@QuarkusTest
class OptimalisasiPppkIT {
    private static final String TAHAP = "OPTIMALISASI_PPPK";

    /** One unit with a seat too few, and another where nobody applied. */
    private static final class Kabupaten {
        private final Pppk pppk;
        private final UUID penuh;
        private final UUID lowong;
        private final String satu;
        private final String dua;
        private final String tiga;

        Kabupaten(String instansi, int total) {
            pppk = new Pppk(instansi);
            penuh = pppk.formasi(Pppk.ARSIPARIS, "TEKNIS", "DAERAH", "01", 1);
            lowong = pppk.formasi(Pppk.ARSIPARIS, "TEKNIS", "DAERAH", "02", 1);
            satu = pppk.peserta(penuh, "THK2");
            dua = pppk.peserta(penuh, "PANGKALAN_BKN");
            tiga = pppk.peserta(penuh, "PANGKALAN_BKN");
            Pppk.nilai(satu + ",ya,200,80,60,30", dua + ",ya,350,80,60,30", tiga + ",ya," + total + ",80,60,30");
            pppk.dunia().umumkan("AKHIR_PPPK");
        }
    }

    @Test
    void a_vacant_seat_of_the_same_jabatan_goes_to_the_next_and_everybody_is_told() {
        Kabupaten it = new Kabupaten("7851", 300);
        JsonPath hasil = it.pppk.dunia().hitung(TAHAP);
        String id = hasil.getString("id");
        assertEquals(2, hasil.getInt("rekap.lulus"));
        assertEquals(1, hasil.getInt("rekap.dialihkan"));
        assertEquals(0, HasilFile.verify(id, hasil.getString("sha256")));
        rows(id, it.penuh).body("data.kode", contains("R2/L", "R3"));
        rows(id, it.lowong)
                .body("data.nomor_peserta", contains(it.dua), "data.kode", contains("R3/L-2"))
                .body("data[0].formasi_asal", equalTo(it.penuh.toString()), "data[0].jalur", equalTo("TEMPAT_LAIN"));
        pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then().statusCode(200);
        explain(id, it.dua).body("teks", containsString("Melalui optimalisasi ditempatkan pada formasi " + it.lowong));
        explain(id, it.tiga)
                .body("putusan.percobaan.sebab", contains("TANPA_LOWONGAN", "KALAH"))
                .body("teks", containsString("Kursi lowong di unit yang sama: tidak ada untuk jabatan ini."))
                .body("teks", containsString("Kursi lowong di unit lain: ada 1, diperoleh peserta lain"))
                .body("batas.kuota", equalTo(1), "batas.dialihkan", equalTo(0));
        Eventually.so("formation knows", () -> told(id, it.lowong).equals(List.of("1 1")));
    }

    @Test
    void the_annex_shows_who_moved_in_and_the_changes_name_the_reason() {
        Kabupaten it = new Kabupaten("7852", 300);
        String id = it.pppk.dunia().umumkan(TAHAP);
        String csv = given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/lampiran.csv")
                .asString();
        assertTrue(
                csv.contains(it.lowong + ",Arsiparis Ahli Pertama,UMUM,1,1," + it.dua + ",R3,350,80,60,30,520,,R3/L-2"),
                csv);
        pembuat()
                .get("/v1/hasil/" + id + "/perubahan")
                .then()
                .statusCode(200)
                .body("data.nomor_peserta", contains(it.dua), "data[0].sebab.kode", contains("OPTIMALISASI"))
                .body("data[0].sesudah.kode", equalTo("R3/L-2"));
    }

    @Test
    void equals_at_a_vacant_seat_keep_the_version_from_being_announced() {
        Kabupaten it = new Kabupaten("7853", 350);
        JsonPath hasil = it.pppk.dunia().hitung(TAHAP);
        assertEquals(2, hasil.getInt("rekap.seri"));
        pemeriksa()
                .post("/v1/hasil/" + hasil.getString("id") + "/pengumuman")
                .then()
                .statusCode(422)
                .body("type", equalTo("/masalah/seri-belum-terputus"));
    }

    @Test
    void it_waits_for_the_announced_end_and_its_facts_are_those_frozen_there() {
        Pppk pppk = new Pppk("7854");
        String nomor = pppk.peserta(pppk.formasi(Pppk.ARSIPARIS, 1), "THK2");
        Pppk.nilai(nomor + ",ya,200,80,60,30");
        pppk.dunia().hitung("AKHIR_PPPK");
        pembuat()
                .contentType("application/json")
                .body(pppk.dunia().permintaan(TAHAP))
                .post("/v1/hasil")
                .then()
                .statusCode(409)
                .body("type", equalTo("/masalah/akhir-belum-diumumkan"));
        pppk.dunia().umumkan("AKHIR_PPPK");
        String computed = pppk.dunia().hitung(TAHAP).getString("id");
        Pppk.nilai(nomor + ",ya,205,80,60,30");
        assertEquals(computed, pppk.dunia().hitung(TAHAP).getString("id"));
        pppk.dunia().umumkan("AKHIR_PPPK");
        pemeriksa().post("/v1/hasil/" + computed + "/pengumuman").then().statusCode(409);
    }

    private static List<String> told(String id, UUID formasi) {
        List<Map<String, Object>> all = given().post(System.getProperty(Tetangga.URL) + "/uji/keterisian")
                .jsonPath()
                .getList("");
        return all.stream()
                .filter(one -> one.get("formasi_id").equals(formasi.toString())
                        && one.get("versi_hasil").equals(id))
                .map(one -> one.get("terisi") + " " + one.get("dialihkan"))
                .toList();
    }

    private static ValidatableResponse rows(String id, UUID formasi) {
        return pembuat()
                .queryParam("formasi_id", formasi)
                .get("/v1/hasil/" + id + "/baris-pppk")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse explain(String id, String nomor) {
        return given().filter(ContractFilter.of("selection"))
                .get("/v1/hasil/" + id + "/peserta-pppk/" + nomor)
                .then()
                .statusCode(200);
    }
}
