package id.asn.formation.usulan.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.asn.formation.Kota;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PertekIT {

    /** Ten people needed, five there: three PNS of whom one retires in the year, two PPPK whose contracts end, four others. */
    private static void plan(Kota kota, int pns) {
        String at = "/v1/kebutuhan/2024/unit/DISKOMINFO/jabatan/" + kota.jabatan;
        var tugas = Map.of("uraian", "Mengelola jaringan", "satuan", "paket", "volume", "10", "menit", "75000");
        kota.as("opd")
                .header("If-Match", "*")
                .body(Map.of("pendekatan", "HASIL_KERJA", "wajib", false, "tugas", List.of(tugas)))
                .put(at)
                .then()
                .statusCode(200)
                .body("kebutuhan", equalTo(10));
        var pegawai = List.of(
                Map.of("jenis", "PNS", "jumlah", pns, "berakhir", ends(2024, 1)),
                Map.of("jenis", "PPPK", "jumlah", 2, "berakhir", ends(2024, 2)),
                Map.of("jenis", "NON_ASN", "jumlah", 4));
        kota.as("opd")
                .header("If-Match", "*")
                .body(Map.of("pegawai", pegawai))
                .put(at + "/bezetting")
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Integer>> ends(int tahun, int jumlah) {
        return List.of(Map.of("tahun", tahun, "jumlah", jumlah));
    }

    @Test
    void a_pertek_states_its_four_contents_as_they_were_when_it_was_given() {
        Kota kota = Kota.baru();
        plan(kota, 3);
        String usulan = kota.berpendapat(3, 2);
        plan(kota, 4);
        kota.as("ppk")
                .get("/v1/usulan/{id}/pertek", usulan)
                .then()
                .statusCode(200)
                .body("dokumen", equalTo("P/" + kota.kode + " tanggal 2024-03-05"))
                .body("isi.asn_tersedia", equalTo(5))
                .body("isi.asn_dibutuhkan", equalTo(10))
                .body("isi.pns_mencapai_bup", equalTo(1))
                .body("isi.pppk_kontrak_berakhir", equalTo(2))
                .body("kursi.diusulkan", equalTo(5))
                .body("kursi.diverifikasi", equalTo(5));
    }

    @Test
    void before_it_is_given_there_is_none() {
        Kota kota = Kota.baru();
        kota.as("bkn").get("/v1/usulan/{id}/pertek", kota.diusulkan(1)).then().statusCode(404);
    }

    @Test
    void seats_beyond_the_gap_of_their_unit_are_not_submitted() {
        Kota kota = Kota.baru();
        plan(kota, 3);
        String usulan = kota.konsolidasi(4, 2);
        kota.as("ppk")
                .get("/v1/usulan/{id}/kesiapan", usulan)
                .then()
                .statusCode(200)
                .body("menghalangi.kode", contains("melebihi-kesenjangan"))
                .body("menghalangi[0].angka.kebutuhan", equalTo(10))
                .body("menghalangi[0].angka.bezetting", equalTo(5))
                .body("menghalangi[0].angka.kesenjangan", equalTo(5))
                .body("menghalangi[0].angka.jumlah", equalTo(6))
                .body("menghalangi[0].baris", equalTo(kota.idBaris(usulan)))
                .body("anjuran.kode", hasItems("non-asn-belum-tertampung"));
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800")).then().statusCode(422);
    }
}
