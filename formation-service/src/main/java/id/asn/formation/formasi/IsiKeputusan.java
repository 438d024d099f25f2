package id.asn.formation.formasi;

import id.asn.formation.usulan.JabatanDituju;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.Pendidikan;
import id.asn.formation.usulan.UnitPenempatan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a decree on a rincian says, in canonical JSON.
 *
 * @param json lines sorted by id, each with everything that is announced of it
 */
record IsiKeputusan(String json) {

    static IsiKeputusan of(RincianFormasi rincian) {
        List<Map<String, Object>> lines = rincian.baris().stream()
                .sorted(Comparator.comparing(formasi -> formasi.id().toString()))
                .map(IsiKeputusan::line)
                .toList();
        return new IsiKeputusan(Kanonik.of(Map.of(
                "instansi",
                rincian.instansi(),
                "tahun",
                rincian.tahun(),
                "rincian_formasi_id",
                rincian.id(),
                "baris",
                lines)));
    }

    /** SHA-256 of the JSON in UTF-8, in hexadecimal. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> line(Formasi formasi) {
        Kebutuhan seat = formasi.kebutuhan();
        Map<String, Object> line = new HashMap<>();
        line.put("formasi_id", formasi.id());
        line.put("jumlah", formasi.jumlah());
        line.put("jenis_pengadaan", seat.jenisPengadaan());
        line.put("kategori", seat.kategori());
        line.put("jenis_kebutuhan", seat.jenisKebutuhan());
        line.put("jabatan", jabatan(seat.jabatan()));
        line.put("unit", unit(seat.unit()));
        line.put(
                "pendidikan",
                seat.pendidikan().stream().map(IsiKeputusan::pendidikan).toList());
        line.put("penghasilan_terendah", seat.penghasilan().terendah());
        line.put("penghasilan_tertinggi", seat.penghasilan().tertinggi());
        line.put("ipk_minimum", seat.ipkMinimum());
        line.put("terbuka_disabilitas", seat.terbukaDisabilitas());
        return line;
    }

    private static Map<String, Object> jabatan(JabatanDituju jabatan) {
        return Map.of("kode", jabatan.kode(), "nama", jabatan.nama(), "kelompok", jabatan.kelompok());
    }

    private static Map<String, Object> unit(UnitPenempatan unit) {
        return Map.of("kode", unit.kode(), "nama", unit.nama(), "jalur", unit.jalur());
    }

    private static Map<String, Object> pendidikan(Pendidikan pendidikan) {
        return Map.of("kode", pendidikan.kode(), "nama", pendidikan.nama());
    }
}
