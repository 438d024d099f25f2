package id.asn.applicant.hak.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody of whom everything is kept that can be kept, each value found nowhere else. */
record Tersimpan(Pemohon orang, UUID lamaran, Map<String, Object> data) {
    static final String KK = "3673019907100093";
    static final String SUREL = "mawar.jingga@contoh.id";
    static final String TELEPON = "+628110009944";

    /** What names, reaches or describes the person and stands in no other test. */
    List<String> values() {
        return List.of(
                (String) data.get("nik"),
                "Mawar Jingga",
                KK,
                SUREL,
                TELEPON,
                "Gang Kenari 993",
                "Tuna Wicara Ringan",
                "RS/993/DISABILITAS",
                "AKTA-PAPUA-993",
                "STR-993-JINGGA",
                "Toko Serba 993");
    }

    static Tersimpan registered(Formation formation) {
        String instansi = Panitia.agency();
        Map<String, Object> data = Pemohon.data();
        data.put("nama", "Mawar Jingga");
        data.put(
                "kontak",
                Map.of("nomor_kk", KK, "surel", SUREL, "telepon", TELEPON, "alamat", "Gang Kenari 993",
                        "ktp_kabupaten", "9471"));
        formation.open();
        Pemohon someone = Pemohon.stranger();
        someone.register(data).statusCode(201);
        correct(someone);
        Panselnas.imposes(data.get("nik"), Map.of("tahun", 2021)).statusCode(201);
        UUID lamaran = someone.draft(formation.announce(it -> it.put("instansi", instansi)));
        someone.documents(lamaran);
        someone.sends(Map.of("jenis", "TEMPEL", "nomor_seri", "MTR-993-JINGGA"))
                .put("/v1/lamaran/{id}/dokumen/SURAT_LAMARAN/meterai", lamaran)
                .then()
                .statusCode(200);
        someone.submit(lamaran).statusCode(200);
        objected(formation, instansi, someone, lamaran);
        return new Tersimpan(someone, lamaran, data);
    }

    private static void correct(Pemohon someone) {
        Map<String, Object> whole = new HashMap<>();
        Map<String, Object> degree = new HashMap<>(Pemohon.pendidikan("5101087", "3.75"));
        degree.put("utama", true);
        whole.put("nama", "Mawar Jingga");
        whole.put("tanggal_lahir", "1998-05-15");
        whole.put("jenis_kelamin", "PEREMPUAN");
        whole.put("kontak", Map.of("surel", SUREL, "telepon", TELEPON, "alamat", "Gang Kenari 993",
                "ktp_kabupaten", "9471"));
        whole.put("pendidikan", List.of(degree));
        whole.put("fakta_khusus", List.of("DISABILITAS", "PAPUA"));
        whole.put("bukti_khusus", evidence());
        whole.put("str", List.of(Map.of("nomor", "STR-993-JINGGA", "profesi", "Perawat")));
        whole.put(
                "pengalaman",
                List.of(Map.of("pemberi_kerja", "Toko Serba 993", "jabatan", "Kasir", "mulai", "2020-01-01")));
        String tag = someone.asks().get("/v1/pelamar/saya/profil").header("ETag");
        someone.sends(whole)
                .header("If-Match", tag)
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> evidence() {
        return Map.of(
                "disabilitas",
                Map.of(
                        "jenis", "Tuna Wicara Ringan",
                        "derajat", "ringan",
                        "nomor_surat", "RS/993/DISABILITAS",
                        "fasilitas", "RSUD Serang"),
                "papua",
                Map.of("melalui", "IBU", "nomor_akta", "AKTA-PAPUA-993", "nomor_surat", "2/2024"));
    }

    /** Found TMS, told so, objected and answered; everybody writes the name into their words. */
    private static void objected(Formation formation, String instansi, Pemohon someone, UUID lamaran) {
        Map<String, Object> tms = Map.of(
                "putusan",
                "TMS",
                "alasan",
                List.of(Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", "Ijazah Mawar Jingga terpotong.")));
        Panitia.decides(instansi, lamaran, tms).statusCode(200);
        Panitia.reviews(
                        instansi,
                        "panitia-dua",
                        lamaran,
                        Map.of("hasil", "KEMBALIKAN", "catatan", "Lihat lagi ijazah Mawar Jingga."))
                .statusCode(200);
        Panitia.decides(instansi, lamaran, tms).statusCode(200);
        Panitia.reviews(instansi, "panitia-dua", lamaran, Map.of("hasil", "SAHKAN")).statusCode(200);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        UUID sanggah = someone.sends(Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Saya, Mawar Jingga, keberatan."))
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("sanggah_id");
        Map<String, String> answer = Map.of("putusan", "TOLAK", "keterangan", "Ijazah Mawar Jingga tetap terpotong.");
        int status = Panitia.of(instansi, "panitia-tiga")
                .contentType("application/json")
                .body(answer)
                .post("/v1/sanggah/{id}/jawaban", sanggah)
                .statusCode();
        assertEquals(200, status);
    }
}
