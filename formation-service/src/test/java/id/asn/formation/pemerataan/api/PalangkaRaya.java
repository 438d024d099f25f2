package id.asn.formation.pemerataan.api;

import id.asn.formation.Kota;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sample city, registered over HTTP: five kecamatan, three units in each, five rumpun. */
public final class PalangkaRaya {
    public static final int TAHUN = 2025;
    private static final String MINUTES_OF_ONE = "75000";

    public final Kota kota = Kota.baru();

    private PalangkaRaya() {}

    /** Registered by its offices, with needs by workload and the people it has. */
    public static PalangkaRaya registered() {
        PalangkaRaya city = new PalangkaRaya();
        city.wilayah("62", Map.of("nama", "Kalimantan Tengah"));
        city.wilayah("62.71", Map.of("nama", "Kota Palangka Raya"));
        rows().forEach(city::register);
        return city;
    }

    /** The columns of the sample, row by row. */
    public static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        text().lines()
                .filter(line -> line.startsWith("62."))
                .map(line -> line.split(","))
                .forEach(rows::add);
        return rows;
    }

    private static String text() {
        try (InputStream file = PalangkaRaya.class.getResourceAsStream("/contoh/palangka-raya.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(String[] row) {
        wilayah(row[0], Map.of("nama", row[1], "lintang", row[2], "bujur", row[3]));
        kota.as("bkpsdm")
                .header("If-Match", "*")
                .body(Map.of("nama", row[5], "kecamatan", row[1], "wilayah", row[0]))
                .put("/v1/instansi/{kode}/unit-kerja/{unit}", kota.kode, row[4])
                .then()
                .statusCode(200);
        jabatan(row[6]);
        need(row[4], row[6], row[7]);
        if (!row[8].equals("0")) {
            staff(row[4], row[6], Integer.parseInt(row[8]));
        }
    }

    private void wilayah(String kode, Map<String, ?> isi) {
        kota.as("bkn")
                .header("If-Match", "*")
                .body(isi)
                .put("/v1/wilayah/{kode}", kode)
                .then()
                .statusCode(200);
    }

    private void jabatan(String rumpun) {
        kota.as("bkn")
                .header("If-Match", "*")
                .body(Map.of("nama", rumpun, "kategori", "TEKNIS", "kelompok_jabatan", "LAINNYA", "rumpun", rumpun))
                .put("/v1/jabatan/{kode}", position(rumpun))
                .then()
                .statusCode(200);
    }

    /** The code of the city's one jabatan of the rumpun. */
    public String position(String rumpun) {
        return kota.kode + "-" + rumpun.substring(0, 4);
    }

    /** One task that takes as many working times as people are needed. */
    private void need(String unit, String rumpun, String people) {
        Map<String, String> task =
                Map.of("uraian", "Tugas", "satuan", "kegiatan", "volume", people, "menit", MINUTES_OF_ONE);
        kota.as("opd")
                .header("If-Match", "*")
                .body(Map.of("pendekatan", "HASIL_KERJA", "wajib", false, "tugas", List.of(task)))
                .put("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}", TAHUN, unit, position(rumpun))
                .then()
                .statusCode(200);
    }

    /** Under contract; beside them somebody who fills no position. */
    void staff(String unit, String rumpun, int people) {
        Map<String, Object> contract =
                Map.of("jenis", "PPPK", "jumlah", people, "berakhir", List.of(Map.of("tahun", 2029, "jumlah", people)));
        kota.as("opd")
                .header("If-Match", "*")
                .body(Map.of("pegawai", List.of(contract, Map.of("jenis", "NON_ASN", "jumlah", 1))))
                .put("/v1/kebutuhan/{tahun}/unit/{unit}/jabatan/{jabatan}/bezetting", TAHUN, unit, position(rumpun))
                .then()
                .statusCode(200);
    }
}
