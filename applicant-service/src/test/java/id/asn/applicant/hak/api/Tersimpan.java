package id.asn.applicant.hak.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Panitia;
import id.asn.applicant.Panselnas;
import id.asn.applicant.Pemohon;
import id.asn.applicant.kependudukan.Kependudukan;
import id.asn.dukcapil.Perilaku;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Somebody of whom everything is kept that can be kept.
 *
 * @param tanda stands in every word about the person, and in nothing about anybody else
 */
record Tersimpan(Pemohon orang, String tanda, List<String> values) {

    static Tersimpan registered(Formation formation) {
        String tanda = "Jingga" + UUID.randomUUID().toString().substring(0, 8);
        String serial = "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
        Map<String, Object> contact = contact(tanda, serial);
        Map<String, Object> data = Pemohon.data();
        data.put("nama", "Mawar " + tanda);
        data.put("kontak", contact);
        formation.open();
        Pemohon someone = Kependudukan.unconfirmed(data, Perilaku.berbeda("nama"));
        correct(someone, tanda, contact);
        reviewed(someone, tanda);
        Panselnas.imposes(data.get("nik"), Map.of("tahun", 2021)).statusCode(201);
        objected(formation, someone, tanda);
        String nik = (String) data.get("nik");
        return new Tersimpan(
                someone, tanda, List.of(tanda, nik, (String) contact.get("nomor_kk"), (String) contact.get("telepon")));
    }

    private static Map<String, Object> contact(String tanda, String serial) {
        return Map.of(
                "nomor_kk", "367301990799" + serial,
                "surel", tanda.toLowerCase(Locale.ROOT) + "@contoh.id",
                "telepon", "+6281199907" + serial,
                "alamat", "Gang " + tanda,
                "ktp_kabupaten", "9471");
    }

    private static void correct(Pemohon someone, String tanda, Map<String, Object> contact) {
        Map<String, Object> whole = new HashMap<>();
        Map<String, Object> degree = new HashMap<>(Pemohon.pendidikan("5101087", "3.75"));
        degree.put("utama", true);
        whole.put("nama", "Mawar " + tanda);
        whole.put("tanggal_lahir", "1998-05-15");
        whole.put("jenis_kelamin", "PEREMPUAN");
        whole.put("kontak", contact);
        whole.put("pendidikan", List.of(degree));
        whole.put("fakta_khusus", List.of("DISABILITAS", "PAPUA"));
        whole.put("bukti_khusus", evidence(tanda));
        whole.put("str", List.of(Map.of("nomor", "STR-" + tanda, "profesi", "Perawat")));
        whole.put(
                "pengalaman",
                List.of(Map.of("pemberi_kerja", "Toko " + tanda, "jabatan", "Kasir", "mulai", "2020-01-01")));
        String tag = someone.asks().get("/v1/pelamar/saya/profil").header("ETag");
        someone.sends(whole)
                .header("If-Match", tag)
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200);
    }

    private static void reviewed(Pemohon someone, String tanda) {
        Kependudukan.becomes(someone, "TIDAK_COCOK");
        UUID id = Kependudukan.id(someone);
        int turn = Kependudukan.turn(id);
        Kependudukan.decides(id, Map.of("giliran", turn, "putusan", "DATA_BENAR", "catatan", "Akta atas nama " + tanda))
                .statusCode(200);
    }

    private static Map<String, Object> evidence(String tanda) {
        return Map.of(
                "disabilitas",
                Map.of(
                        "jenis",
                        "Wicara " + tanda,
                        "derajat",
                        "ringan",
                        "nomor_surat",
                        "RS/" + tanda,
                        "fasilitas",
                        "RSUD Serang"),
                "papua",
                Map.of("melalui", "IBU", "nomor_akta", "AKTA-" + tanda, "nomor_surat", "2/2024"));
    }

    /** Submitted, found TMS, told so, objected and answered; everybody writes the name into their words. */
    private static void objected(Formation formation, Pemohon someone, String tanda) {
        String instansi = Panitia.agency();
        UUID lamaran = submitted(formation.announce(it -> it.put("instansi", instansi)), someone);
        failed(instansi, lamaran, tanda);
        formation.close();
        Panitia.announces(instansi, "HASIL");
        UUID sanggah = someone.sends(
                        Map.of("dasar", "DOKUMEN_SUDAH_SESUAI", "uraian", "Saya, " + tanda + ", keberatan."))
                .post("/v1/lamaran/{id}/sanggah", lamaran)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("sanggah_id");
        int status = Panitia.of(instansi, "panitia-tiga")
                .contentType("application/json")
                .body(Map.of("putusan", "TOLAK", "keterangan", "Ijazah " + tanda + " tetap terpotong."))
                .post("/v1/sanggah/{id}/jawaban", sanggah)
                .statusCode();
        assertEquals(200, status);
    }

    private static UUID submitted(UUID formasi, Pemohon someone) {
        UUID lamaran = someone.draft(formasi);
        someone.documents(lamaran);
        String serial = "MTR-" + lamaran.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        someone.sends(Map.of("jenis", "TEMPEL", "nomor_seri", serial))
                .put("/v1/lamaran/{id}/dokumen/SURAT_LAMARAN/meterai", lamaran)
                .then()
                .statusCode(200);
        someone.submit(lamaran).statusCode(200);
        return lamaran;
    }

    private static void failed(String instansi, UUID lamaran, String tanda) {
        Map<String, String> reason =
                Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", "Ijazah " + tanda + " terpotong.");
        Map<String, Object> tms = Map.of("putusan", "TMS", "alasan", List.of(reason));
        Map<String, Object> back = Map.of("hasil", "KEMBALIKAN", "catatan", "Lihat lagi ijazah " + tanda + ".");
        Panitia.decides(instansi, lamaran, tms).statusCode(200);
        Panitia.reviews(instansi, "panitia-dua", lamaran, back).statusCode(200);
        Panitia.decides(instansi, lamaran, tms).statusCode(200);
        Panitia.reviews(instansi, "panitia-dua", lamaran, Map.of("hasil", "SAHKAN"))
                .statusCode(200);
    }
}
