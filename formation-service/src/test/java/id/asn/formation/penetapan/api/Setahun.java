package id.asn.formation.penetapan.api;

import id.asn.formation.KebijakanUji;
import id.asn.formation.Kota;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A year that belongs to one test: its plan, the usulan of its agencies, and proposals of how to divide it. */
final class Setahun {
    private static final String LINE = "/v1/usulan/{id}/";

    final int tahun;
    private final Kota panrb = Kota.baru();

    Setahun(int tahun) {
        this.tahun = tahun;
    }

    Response rencana(int jumlah, String ifMatch, Map<?, ?>... pos) {
        var request = panrb.as("panrb");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(Map.of("nomor", "Rencana", "tanggal", "2024-01-05", "pos", List.of(pos), "jumlah", jumlah))
                .put("/v1/kuota-nasional/{tahun}", tahun);
    }

    static Map<String, Object> pos(String peruntukan, int jumlah) {
        return Map.of("peruntukan", peruntukan, "jenis_pengadaan", "CPNS", "jumlah", jumlah);
    }

    /** A usulan of technical CPNS seats with its opinion given; its id. */
    String berpendapat(Kota kota, int jumlah) {
        String usulan = diusulkan(kota, jumlah);
        var putusan = kota.idBaris(usulan).stream()
                .map(id -> Map.of("baris", id, "putusan", "TERIMA"))
                .toList();
        kota.act("bkn", usulan, "verifikasi", Map.of("putusan", putusan)).then().statusCode(200);
        kota.as("bkn", "penyelia")
                .body(Kota.surat("P/" + kota.kode))
                .post(LINE + "pertek", usulan)
                .then()
                .statusCode(200);
        var opinion = Map.of("nomor", "S-1", "tanggal", "2024-05-20", "pendapat", "Anggaran tersedia");
        kota.act("menkeu", usulan, "pendapat", opinion).then().statusCode(200);
        return usulan;
    }

    String diusulkan(Kota kota, int jumlah) {
        KebijakanUji.in(tahun, kota);
        String usulan = kota.as("bkpsdm")
                .body(Map.of("tahun", tahun))
                .post("/v1/usulan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        kota.baris(usulan, jumlah);
        kota.act("opd", usulan, "desk", null).then().statusCode(200);
        kota.act("bkpsdm", usulan, "persetujuan-desk", null).then().statusCode(200);
        kota.act("ppk", usulan, "pengajuan", Kota.surat("800/" + kota.kode))
                .then()
                .statusCode(200);
        return usulan;
    }

    Map<String, Object> isi(int lantaiUmum) {
        Map<String, Object> isi = new HashMap<>();
        isi.put("tahun", tahun);
        isi.put(
                "bobot",
                Map.of(
                        "guru", "1",
                        "kesehatan", "1",
                        "dosen", "1",
                        "teknis", "1",
                        "pelayanan_dasar", "1.5",
                        "diverifikasi", "1",
                        "diusulkan", "0.25",
                        "kesenjangan", "0.5"));
        isi.put("lantai_umum", lantaiUmum);
        return isi;
    }

    Response hitung(Map<String, Object> isi) {
        return panrb.as("panrb").body(isi).post("/v1/usul-alokasi");
    }

    /** A proposal; its id. */
    String usul() {
        return hitung(isi(0)).then().statusCode(201).extract().path("id");
    }

    Response ubah(String usul, Map<?, ?>... baris) {
        return panrb.as("panrb")
                .body(Map.of("alasan", "Rumah sakit baru", "baris", List.of(baris)))
                .post("/v1/usul-alokasi/{id}/perubahan", usul);
    }

    static Map<String, Object> kursi(Kota kota, int jumlah) {
        return Map.of("instansi", kota.kode, "jenis_pengadaan", "CPNS", "kategori", "TEKNIS", "jumlah", jumlah);
    }

    Response tandatangani(String usul, String orang) {
        return panrb.as("panrb", orang).post("/v1/usul-alokasi/{id}/penandatanganan", usul);
    }

    Response baca(String path, Object... params) {
        return panrb.as("auditor").get(path, params);
    }
}
