package id.asn.formation.usulan;

import java.util.HashMap;
import java.util.Map;

/** Everything a line says, as members of canonical JSON: the same for usulan, decree and announcement. */
public final class IsiBaris {

    private IsiBaris() {}

    /** A new map of its members; members without a value are null. */
    public static Map<String, Object> of(Kebutuhan seat, int jumlah) {
        Map<String, Object> line = new HashMap<>();
        line.put("jumlah", jumlah);
        line.put("jenis_pengadaan", seat.jenisPengadaan());
        line.put("kategori", seat.kategori());
        line.put("jenis_kebutuhan", seat.jenisKebutuhan());
        line.put("jabatan", jabatan(seat.jabatan()));
        line.put("unit", unit(seat.unit()));
        line.put(
                "pendidikan",
                seat.pendidikan().stream().map(IsiBaris::pendidikan).toList());
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
