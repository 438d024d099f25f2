package id.asn.launcher.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of the usulan. */
public record Baris(String ref, String jenisPengadaan, String kategori, int jumlah, Map<String, Object> json) {

    /** The 58 lines, 900 seats. */
    public static List<Baris> all() {
        Map<String, String> pendidikan = Table.read("pendidikan").stream()
                .collect(Collectors.toMap(row -> row.getField("kode"), row -> row.getField("nama")));
        return Table.read("rincian").stream().map(row -> of(row, pendidikan)).toList();
    }

    /** The same line with another number of seats. */
    public Map<String, Object> withJumlah(int other) {
        Map<String, Object> changed = new LinkedHashMap<>(json);
        changed.put("jumlah", other);
        return changed;
    }

    private static Baris of(NamedCsvRecord row, Map<String, String> pendidikan) {
        int jumlah = Integer.parseInt(row.getField("jumlah"));
        Map<String, Object> json = new LinkedHashMap<>();
        for (String same : List.of("jenis_pengadaan", "kategori", "jenis_kebutuhan", "jabatan", "unit")) {
            json.put(same, row.getField(same));
        }
        json.put(
                "pendidikan",
                Arrays.stream(row.getField("pendidikan").split(";"))
                        .map(kode -> Map.of("kode", kode, "nama", pendidikan.get(kode)))
                        .toList());
        json.put("jumlah", jumlah);
        json.put(
                "penghasilan",
                Map.of(
                        "terendah", Long.valueOf(row.getField("penghasilan_terendah")),
                        "tertinggi", Long.valueOf(row.getField("penghasilan_tertinggi"))));
        if (!row.getField("ipk_minimum").isEmpty()) {
            json.put("ipk_minimum", row.getField("ipk_minimum"));
        }
        json.put("terbuka_disabilitas", row.getField("terbuka_disabilitas").equals("ya"));
        return new Baris(row.getField("ref"), row.getField("jenis_pengadaan"), row.getField("kategori"), jumlah, json);
    }
}
