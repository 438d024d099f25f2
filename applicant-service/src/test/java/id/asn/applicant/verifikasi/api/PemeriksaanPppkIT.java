package id.asn.applicant.verifikasi.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.applicant.Formation;
import id.asn.applicant.Honorer;
import id.asn.applicant.Panitia;
import id.asn.applicant.Pemohon;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What decides on a PPPK lamaran is shown to the committee as it was submitted, and stands in its check list. */
@QuarkusTest
class PemeriksaanPppkIT {
    private static final String SINCE =
            LocalDate.now(ZoneId.of("Asia/Jakarta")).minusYears(6).toString();
    private static final List<String> OF_PPPK = List.of("KELOMPOK_PELAMAR", "INSTANSI_SENDIRI", "MASA_KERJA");

    @Inject
    Formation formation;

    private String instansi;

    @BeforeEach
    void registration_is_open() {
        instansi = Panitia.agency();
        formation.open();
    }

    private UUID announced(String jenisPengadaan) {
        return formation.announce(data -> {
            data.put("instansi", instansi).put("jenis_pengadaan", jenisPengadaan);
            data.withObject("/jabatan").put("nama", "Operator Layanan Operasional");
        });
    }

    private ValidatableResponse looks(UUID lamaran) {
        return Panitia.of(instansi).get("/v1/verifikasi/{id}", lamaran).then().statusCode(200);
    }

    @Test
    void employments_and_groups_are_shown_as_they_were_submitted() {
        Pemohon siti = Honorer.at(instansi, Honorer.PANGKALAN_BKN, SINCE);
        UUID lamaran = siti.submitted(announced("PPPK"));
        Honorer.states(siti, Panitia.agency(), Honorer.THK2, SINCE);
        looks(lamaran)
                .body("pelamar.profil.non_asn.pangkalan_data_bkn", is(true), "pelamar.profil.non_asn.thk2", is(false))
                .body("pelamar.profil.non_asn.tahun_dapodik", is(0), "pelamar.profil.non_asn.lulus_ppg", is(false))
                .body("pelamar.profil.pengalaman.instansi", is(List.of(instansi)))
                .body("pelamar.profil.pengalaman.mulai", is(List.of(SINCE)))
                .body("pelamar.profil.pendidikan.find { it.utama }.ipk", equalTo("3.75"))
                .body("pelamar.profil.bukti_khusus", nullValue());
    }

    @Test
    void of_cpns_neither_employment_nor_group_is_shown_for_no_item_asks_for_them() {
        Pemohon siti = Honorer.at(instansi, Honorer.PANGKALAN_BKN, SINCE);
        looks(siti.submitted(announced("CPNS")))
                .body("jenis_pengadaan", equalTo("CPNS"), "pelamar.profil.pendidikan.size()", is(1))
                .body("pelamar.profil.pengalaman", nullValue(), "pelamar.profil.non_asn", nullValue())
                .body("pemeriksaan.butir.kode", not(hasItem("KELOMPOK_PELAMAR")));
    }

    @Test
    void an_ms_needs_group_agency_and_employment_looked_at_and_each_has_its_own_reason() {
        UUID lamaran = Honorer.at(instansi, Honorer.PANGKALAN_BKN, SINCE).submitted(announced("PPPK"));
        Panitia.decides(instansi, lamaran, Panitia.MS)
                .statusCode(422)
                .body("kesalahan.butir", hasItems(OF_PPPK.toArray()))
                .body("kesalahan.find { it.butir == 'SYARAT_USIA' }.dasar_hukum", equalTo("PP 49/2018"));
        OF_PPPK.forEach(item -> Panitia.decides(instansi, lamaran, fails(item, "USIA"))
                .statusCode(422)
                .body("kesalahan.kode", is(List.of("alasan-bukan-milik-butir"))));
        Panitia.decides(instansi, lamaran, fails("KELOMPOK_PELAMAR", "KELOMPOK_PELAMAR"))
                .statusCode(200)
                .body("pemeriksaan.tahap", equalTo("MENUNGGU_KEDUA"));
        Panitia.reviews(instansi, "panitia-dua", lamaran, Map.of("hasil", "SAHKAN"))
                .statusCode(200)
                .body("alasan.kode", is(List.of("KELOMPOK_PELAMAR")));
    }

    private static Map<String, Object> fails(String item, String reason) {
        return Map.of(
                "putusan",
                "TMS",
                "pemeriksaan",
                List.of(Map.of("kode", item, "hasil", "TIDAK_SESUAI", "alasan", reason)));
    }

    @Test
    void evidence_is_shown_of_the_kind_of_seat_that_was_applied_for_and_no_other() {
        Map<String, Object> evidence = Map.of(
                "disabilitas",
                Map.of("jenis", "Daksa", "derajat", "Sedang", "nomor_surat", "445/12", "fasilitas", "RSUD Serang"),
                "diaspora",
                Map.of("negara", "Belanda", "kegiatan", "STUDI", "lembaga", "Universiteit Leiden"));
        Pemohon siti = Honorer.stating(
                instansi, SINCE, Map.of("fakta_khusus", List.of("DISABILITAS", "DIASPORA"), "bukti_khusus", evidence));
        UUID formasi = formation.announce(data ->
                data.put("instansi", instansi).put("jenis_pengadaan", "PPPK").put("jenis_kebutuhan", "DISABILITAS"));
        looks(siti.submitted(formasi))
                .body("pelamar.profil.bukti_khusus.disabilitas.fasilitas", equalTo("RSUD Serang"))
                .body("pelamar.profil.bukti_khusus.diaspora", nullValue())
                .body("pemeriksaan.butir.find { it.kode == 'DISABILITAS' }.sumber", equalTo("Pengumuman instansi"));
    }
}
