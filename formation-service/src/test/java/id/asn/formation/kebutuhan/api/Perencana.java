package id.asn.formation.kebutuhan.api;

import id.asn.formation.Kota;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** The planner of a new agency, with a tree of units: DINKES, and below it PKM-1 and PKM-2. */
final class Perencana {
    static final int TAHUN = 2025;
    static final String POST = "/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}";

    final Kota kota = Kota.baru();
    final String jabatan;

    Perencana() {
        this.jabatan = jabatan("PERAWAT", "KETERAMPILAN");
        kota.unit("DINKES", Map.of("nama", "Dinas Kesehatan")).then().statusCode(200);
        kota.unit("PKM-1", Map.of("nama", "Puskesmas Satu", "induk", "DINKES", "kecamatan", "Pahandut"))
                .then()
                .statusCode(200);
        kota.unit("PKM-2", Map.of("nama", "Puskesmas Dua", "induk", "DINKES", "kecamatan", "Rakumpit"))
                .then()
                .statusCode(200);
    }

    /** Registers a position of that level; its code. */
    String jabatan(String nama, String jenjang) {
        String kode = nama.charAt(0) + jenjang.substring(0, 1) + kota.kode;
        kota.as("bkn")
                .body(Map.of("nama", nama, "kategori", "KESEHATAN", "kelompok_jabatan", "LAINNYA", "jenjang", jenjang))
                .put("/v1/jabatan/{kode}", kode)
                .then()
                .statusCode(200);
        return kode;
    }

    Response analyse(int tahun, String unit, String jabatan, Map<String, ?> isi) {
        return kota.as("opd").body(isi).put(POST, tahun, unit, jabatan);
    }

    /** A position in need of so many people. */
    ValidatableResponse butuh(String unit, String jabatan, int orang) {
        return analyse(TAHUN, unit, jabatan, orang(orang)).then().statusCode(200);
    }

    /** The work of so many people. */
    static Map<String, Object> orang(int orang) {
        return beban(String.valueOf(orang * 75_000));
    }

    static Map<String, Object> beban(String menit) {
        return Map.of(
                "pendekatan",
                "HASIL_KERJA",
                "tugas",
                List.of(Map.of("uraian", "Melayani pasien", "satuan", "menit", "volume", "1", "menit", menit)));
    }

    Response staff(String unit, String jabatan, Object... pegawai) {
        return kota.as("bkpsdm")
                .body(Map.of("pegawai", List.of(pegawai)))
                .put(POST + "/bezetting", TAHUN, unit, jabatan);
    }

    /** So many PNS who stay. */
    void pns(String unit, String jabatan, int jumlah) {
        staff(unit, jabatan, Map.of("jenis", "PNS", "jumlah", jumlah)).then().statusCode(200);
    }

    Response plan(String unit, String jabatan, Object... rencana) {
        return kota.as("opd").body(Map.of("rencana", List.of(rencana))).put(POST + "/rencana", TAHUN, unit, jabatan);
    }

    static Map<String, Object> tahun(int tahun, int jumlah) {
        return Map.of("tahun", tahun, "jumlah", jumlah);
    }

    ValidatableResponse read(String path) {
        return kota.as("opd").get(path).then().statusCode(200);
    }
}
