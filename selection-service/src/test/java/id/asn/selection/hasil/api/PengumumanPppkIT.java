package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static id.asn.selection.Dunia.pemeriksa;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Eventually;
import id.asn.selection.Dunia;
import id.asn.selection.Pppk;
import id.asn.selection.Tetangga;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** PPPK once it is announced: explained, reported, printed, counted, and changed by a later version. */
@QuarkusTest
class PengumumanPppkIT {
    private static final String AKHIR = "AKHIR_PPPK";

    @Test
    void an_announced_end_is_explained_looked_up_and_reported() {
        Pppk pppk = new Pppk("7842");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String c = pppk.peserta(formasi, "PANGKALAN_BKN");
        String d = pppk.peserta(formasi, "AKTIF", 2, false, "1990-01-01");
        Pppk.nilai(c + ",ya,400,90,75,35", d + ",ya,430,95,77,38");
        String id = pppk.dunia().umumkan(AKHIR);
        explain(id, d)
                .body("putusan.peringkat", equalTo(2), "batas.terisi", equalTo(1))
                .body("batas.terakhir_lulus.total", equalTo(600), "batas.pertama_tidak.total", equalTo(640))
                .body("batas.pemisah", equalTo("KELOMPOK"))
                .body("teks", containsString("aktif bekerja paling sedikit dua tahun (R4), urutan ke-4"))
                .body("teks", containsString("Tidak ada nilai ambang batas. Peringkat 2 dari 2 untuk 1 kursi."))
                .body("teks", containsString("Yang terakhir memperoleh kursi: kelompok R3, total 600, teknis 400"))
                .body("teks", containsString("KepmenPANRB 347/2024 (teknis), KepmenPANRB 348/2024 (guru)"));
        anybody()
                .get("/v1/pengumuman/peserta/" + c)
                .then()
                .body("putusan[0].kode", equalTo("R3/L"))
                .body("putusan[0].penjelasan", equalTo("/v1/hasil/" + id + "/peserta-pppk/" + c));
        Eventually.so("formation knows", () -> told(id, formasi).equals(List.of(1)));
    }

    @Test
    void a_later_version_tells_who_changed_and_both_stay() {
        Pppk pppk = new Pppk("7839");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String a = pppk.peserta(formasi, "THK2");
        String b = pppk.peserta(formasi, "THK2");
        Pppk.nilai(a + ",ya,300,80,60,30", b + ",ya,305,80,60,30");
        String first = pppk.dunia().umumkan(AKHIR);
        assertEquals(first, pppk.dunia().hitung(AKHIR).getString("id"), "the same input is the same version");
        Pppk.nilai(a + ",ya,310,80,60,30");
        String second = pppk.dunia().umumkan(AKHIR);
        assertNotEquals(first, second);
        pembuat()
                .get("/v1/hasil/" + second + "/perubahan")
                .then()
                .statusCode(200)
                .body("data.nomor_peserta", contains(a, b))
                .body("data[0].sebab[0].bidang", equalTo("teknis"))
                .body("data[0].teks", containsString("Hasil berubah dari R2 peringkat 2 menjadi R2/L peringkat 1."))
                .body("data[1].sebab.kode", contains("PESERTA_LAIN"));
        explain(first, b).body("putusan.kode", equalTo("R2/L"));
        anybody().get("/v1/hasil/" + second + "/peserta/" + a + "/bukti").then().statusCode(200);
    }

    @Test
    void the_annex_speaks_of_pppk() {
        Pppk pppk = new Pppk("7840");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 2);
        String a = pppk.peserta(formasi, "THK2");
        String b = pppk.peserta(formasi, "PANGKALAN_BKN");
        Pppk.nilai(a + ",ya,300,80,60,30", b + ",tidak,300,,,");
        String id = pppk.dunia().umumkan(AKHIR);
        assertEquals(
                """
                formasi_id,jabatan,jenis_kebutuhan,kuota,urut,nomor_peserta,kelompok,teknis,manajerial,sosial_kultural,\
                wawancara,total,peringkat,keterangan
                %1$s,Arsiparis Ahli Pertama,UMUM,2,1,%2$s,R2,300,80,60,30,470,1,R2/L
                %1$s,Arsiparis Ahli Pertama,UMUM,2,2,%3$s,R3,,,,,,,TH
                """.formatted(formasi, a, b).replace("\n", "\r\n"),
                anybody().get("/v1/hasil/" + id + "/lampiran.csv").asString());
        anybody().get("/v1/hasil/" + id + "/lampiran.pdf").then().statusCode(200);
        anybody().get("/v1/hasil/" + id + "/lampiran.xlsx").then().statusCode(200);
    }

    @Test
    void so_do_the_counts() {
        Pppk pppk = new Pppk("7845");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 2);
        Pppk.nilai(
                pppk.peserta(formasi, "THK2") + ",ya,300,80,60,30",
                pppk.peserta(formasi, "PANGKALAN_BKN") + ",tidak,300,,,");
        String id = pppk.dunia().umumkan(AKHIR);
        anybody()
                .get("/v1/hasil/" + id + "/statistik")
                .then()
                .statusCode(200)
                .body("per_jenis[0].kode.'R2/L'", equalTo(1), "histogram.nilai", equalTo("nilai total"))
                .body("histogram.kelas", hasSize(1), "histogram.kelas[0].dari", equalTo(450))
                .body("lowong[0].terisi", equalTo(1), "lowong[0].lowong", equalTo(1));
        anybody()
                .queryParam("tahun", 2024)
                .get("/v1/statistik")
                .then()
                .body("find { it.tahap == 'AKHIR_PPPK' }.lulus", not(equalTo(0)));
    }

    @Test
    void a_committee_sees_the_announced_end_of_its_own_agency() {
        Pppk pppk = new Pppk("7841");
        String nomor = pppk.peserta(pppk.formasi(Pppk.ARSIPARIS, 1), "THK2");
        Pppk.nilai(nomor + ",ya,300,80,60,30");
        String id = pppk.dunia().hitung(AKHIR).getString("id");
        RequestSpecification own = as("panitia", "7841", "panitia-7841");
        own.get("/v1/hasil/" + id + "/baris-pppk").then().statusCode(404);
        announce(id).statusCode(200);
        as("panitia", "7841", "panitia-7841")
                .get("/v1/hasil/" + id + "/baris-pppk")
                .then()
                .statusCode(200);
        as("panitia", "7859", "panitia-7859")
                .get("/v1/hasil/" + id + "/baris-pppk")
                .then()
                .statusCode(404);
        pembuat()
                .queryParam("batas", 0)
                .get("/v1/hasil/" + id + "/baris-pppk")
                .then()
                .statusCode(400);
        explain404(id, nomor + "0");
        anybody().get("/v1/hasil/" + id + "/peserta/" + nomor).then().statusCode(404);
        pembuat().get("/v1/hasil/" + id + "/baris").then().statusCode(404);
    }

    @Test
    void there_is_no_skd_at_the_address_of_pppk() {
        Dunia dunia = new Dunia("7843");
        String nomor = dunia.peserta(dunia.formasi(1));
        Dunia.skd(nomor + ",ya,75,130,189");
        String skd = dunia.umumkan("SKD");
        pembuat().get("/v1/hasil/" + skd + "/baris-pppk").then().statusCode(404);
        explain404(skd, nomor);
    }

    /** Filled seats as formation was told of them. */
    private static List<Integer> told(String id, UUID formasi) {
        List<Map<String, Object>> all = given().post(System.getProperty(Tetangga.URL) + "/uji/keterisian")
                .jsonPath()
                .getList("");
        return all.stream()
                .filter(one -> one.get("formasi_id").equals(formasi.toString())
                        && one.get("versi_hasil").equals(id))
                .map(one -> (Integer) one.get("terisi"))
                .toList();
    }

    private static ValidatableResponse announce(String id) {
        return pemeriksa().post("/v1/hasil/" + id + "/pengumuman").then();
    }

    private static ValidatableResponse explain(String id, String nomor) {
        return anybody()
                .get("/v1/hasil/" + id + "/peserta-pppk/" + nomor)
                .then()
                .statusCode(200);
    }

    private static void explain404(String id, String nomor) {
        anybody().get("/v1/hasil/" + id + "/peserta-pppk/" + nomor).then().statusCode(404);
    }

    private static RequestSpecification anybody() {
        return given().filter(ContractFilter.of("selection"));
    }
}
