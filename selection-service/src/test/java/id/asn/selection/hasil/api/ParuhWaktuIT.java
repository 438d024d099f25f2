package id.asn.selection.hasil.api;

import static id.asn.selection.Dunia.as;
import static id.asn.selection.Dunia.pembuat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.selection.Dunia;
import id.asn.selection.Pppk;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is left of PPPK. */
@QuarkusTest
class ParuhWaktuIT {
    private static final String SAMA = ",ya,300,80,60,30";

    @Test
    void who_sat_everything_without_a_seat_may_be_proposed_and_the_absent_and_the_seated_may_not() {
        Pppk pppk = new Pppk("7861");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String lulus = pppk.peserta(formasi, "THK2");
        String wajib = pppk.peserta(formasi, "PANGKALAN_BKN");
        String boleh = pppk.peserta(formasi, "AKTIF", 2, false, "1990-01-01");
        String absen = pppk.peserta(formasi, "THK2");
        Pppk.nilai(lulus + SAMA, wajib + SAMA, boleh + SAMA, absen + ",tidak,,,,");
        String id = pppk.dunia().hitung("AKHIR_PPPK").getString("id");
        pembuat().get("/v1/hasil/" + id + "/paruh-waktu").then().statusCode(404);
        pppk.dunia().umumkan("AKHIR_PPPK");
        as("panitia", "7861", "panitia-7861")
                .get("/v1/hasil/" + id + "/paruh-waktu")
                .then()
                .statusCode(200)
                .body("data.nomor_peserta", contains(wajib, boleh))
                .body("data.kode", contains("R3", "R4"), "data.wajib_diusulkan", contains(true, false))
                .body("data[0].dasar_hukum", equalTo("KepmenPANRB 16/2025"), "data[0].peringkat", equalTo(2));
    }

    @Test
    void once_optimalisasi_is_in_force_the_list_is_read_there_page_by_page() {
        Pppk pppk = new Pppk("7865");
        UUID formasi = pppk.formasi(Pppk.ARSIPARIS, 1);
        String[] para = {
            pppk.peserta(formasi, "THK2"), pppk.peserta(formasi, "PANGKALAN_BKN"), pppk.peserta(formasi, "AKTIF")
        };
        Pppk.nilai(para[0] + SAMA, para[1] + SAMA, para[2] + SAMA);
        String id = pppk.dunia().umumkan("AKHIR_PPPK");
        String last = pppk.dunia().umumkan("OPTIMALISASI_PPPK");
        pembuat().get("/v1/hasil/" + id + "/paruh-waktu").then().statusCode(404);
        String next = pembuat()
                .queryParam("batas", 1)
                .get("/v1/hasil/" + last + "/paruh-waktu")
                .path("selanjutnya");
        pembuat()
                .queryParam("after", next)
                .get("/v1/hasil/" + last + "/paruh-waktu")
                .then()
                .body("data", hasSize(1), "data[0].nomor_peserta", equalTo(para[2]));
    }

    @Test
    void another_agency_and_a_result_of_cpns_have_none() {
        Pppk pppk = new Pppk("7862");
        Pppk.nilai(pppk.peserta(pppk.formasi(Pppk.ARSIPARIS, 1), "THK2") + ",ya,300,80,60,30");
        String id = pppk.dunia().umumkan("AKHIR_PPPK");
        as("panitia", "7863", "panitia-7863")
                .get("/v1/hasil/" + id + "/paruh-waktu")
                .then()
                .statusCode(404);
        pembuat()
                .queryParam("batas", 0)
                .get("/v1/hasil/" + id + "/paruh-waktu")
                .then()
                .statusCode(400);
        Dunia dunia = new Dunia("7864");
        Dunia.skd(dunia.peserta(dunia.formasi(1)) + ",ya,75,130,189");
        pembuat()
                .get("/v1/hasil/" + dunia.umumkan("SKD") + "/paruh-waktu")
                .then()
                .statusCode(404);
    }
}
