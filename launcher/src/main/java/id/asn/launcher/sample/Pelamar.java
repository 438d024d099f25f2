package id.asn.launcher.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One applicant of the sample: who, for which line, with which scores, and what the rules should make of it. */
public record Pelamar(NamedCsvRecord row) {
    private static final Set<String> KESEHATAN = Baris.all().stream()
            .filter(line -> line.kategori().equals("KESEHATAN"))
            .map(Baris::ref)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> DENGAN_PUJIAN = Map.of(
            "institusi", "Universitas Contoh",
            "akreditasi_institusi", "UNGGUL",
            "akreditasi_program", "A",
            "tanggal_lulus", "2023-08-20",
            "predikat", "DENGAN_PUJIAN");

    private static final Map<String, String> SURAT_DOKTER = Map.of(
            "jenis", "Fisik", "derajat", "Sedang", "nomor_surat", "445/117/RSUD/2024", "fasilitas", "RSUD Kota Serang");

    /** In the order of the file. */
    public static List<Pelamar> all() {
        return Table.read("pelamar").stream().map(Pelamar::new).toList();
    }

    /** The person's subject in the token. */
    public String person() {
        return "pelamar-" + row.getField("ref");
    }

    /** The line applied for. */
    public String formasi() {
        return row.getField("formasi");
    }

    /** True when the committee passes the documents. */
    public boolean memenuhiSyarat() {
        return row.getField("putusan").equals("MS");
    }

    /** Expected code after SKD, such as P/L; empty when not in it. */
    public String kodeSkd() {
        return row.getField("kode_skd");
    }

    /** Expected final code; empty when not in it. */
    public String kodeAkhir() {
        return row.getField("kode_akhir");
    }

    /** The line for the SKD file. */
    public String skd(String nomor) {
        return line(nomor, "hadir_skd", "twk", "tiu", "tkp");
    }

    /** The line for the SKB file. */
    public String skb(String nomor) {
        return line(nomor, "hadir_skb", "nilai_skb");
    }

    /** The registration. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String same : List.of("nik", "nama", "tanggal_lahir", "jenis_kelamin")) {
            json.put(same, row.getField(same));
        }
        json.put("pendidikan", pendidikan());
        json.put("fakta_khusus", faktaKhusus());
        return json;
    }

    /** The whole profile: the registration, and the evidence that the line applied for asks for. */
    public Map<String, Object> profil() {
        Map<String, Object> utama = new LinkedHashMap<>(pendidikan());
        utama.put("utama", true);
        Map<String, Object> profil = json();
        profil.remove("nik");
        profil.put("pendidikan", List.of(utama));
        if (faktaKhusus().contains("CUMLAUDE")) {
            utama.putAll(DENGAN_PUJIAN);
        }
        if (faktaKhusus().contains("DISABILITAS")) {
            profil.put("bukti_khusus", Map.of("disabilitas", SURAT_DOKTER));
        }
        if (KESEHATAN.contains(formasi())) {
            profil.put("str", List.of(Map.of("nomor", "STR-" + row.getField("ref"), "profesi", namaPendidikan())));
        }
        return profil;
    }

    private List<String> faktaKhusus() {
        return Stream.of(row.getField("fakta_khusus"))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private Map<String, Object> pendidikan() {
        return Map.of(
                "kode", row.getField("pendidikan"),
                "nama", namaPendidikan(),
                "jenjang", row.getField("jenjang"),
                "ipk", row.getField("ipk"));
    }

    private String namaPendidikan() {
        return Table.read("pendidikan").stream()
                .filter(known -> known.getField("kode").equals(row.getField("pendidikan")))
                .findFirst()
                .orElseThrow()
                .getField("nama");
    }

    private String line(String nomor, String... columns) {
        return Stream.concat(Stream.of(nomor), Stream.of(columns).map(row::getField))
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();
    }
}
