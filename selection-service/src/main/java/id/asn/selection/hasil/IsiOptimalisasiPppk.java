package id.asn.selection.hasil;

import id.asn.selection.pppk.AturanOptimalisasiPppk;
import id.asn.selection.pppk.BarisOptimalisasiPppk;
import id.asn.selection.pppk.HasilOptimalisasiPppk;
import id.asn.selection.pppk.PelamarPppk;
import id.asn.selection.pppk.PercobaanPppk;
import id.asn.selection.pppk.PutusanOptimalisasiPppk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** What optimalisasi adds to the lines of an end of PPPK. */
final class IsiOptimalisasiPppk {
    private IsiOptimalisasiPppk() {}

    static Map<String, Object> aturan(AturanOptimalisasiPppk aturan) {
        return Map.of(
                "nama", "optimalisasi PPPK",
                "tahun", aturan.tahun(),
                "jalur", aturan.jalur(),
                "ketentuan",
                        aturan.ketentuan().stream()
                                .map(satu -> Map.of("nama", satu.nama(), "nilai", satu.nilai()))
                                .toList(),
                "sumber", aturan.sumber());
    }

    static Map<String, Object> formasi(BarisOptimalisasiPppk baris) {
        Map<String, Object> isi = IsiPppk.formasi(baris.formasi());
        isi.put("jabatan_kode", baris.padanan().jabatanKode());
        isi.put("unit_kode", baris.padanan().unitKode());
        isi.put("pendidikan", baris.padanan().pendidikan());
        return isi;
    }

    static Map<String, Object> masukan(PelamarPppk satu) {
        Map<String, Object> isi = IsiPppk.masukan(satu.peserta());
        isi.put("pendidikan", satu.pendidikan());
        return isi;
    }

    static Map<String, Object> batas(HasilOptimalisasiPppk hasil) {
        Map<String, Object> isi = IsiPppk.batas(hasil.sendiri());
        isi.put("terisi", hasil.terisi());
        isi.put("dialihkan", hasil.dialihkan());
        isi.put("seri", hasil.seri());
        return isi;
    }

    static Map<String, Object> putusan(PutusanOptimalisasiPppk putusan, OptionalInt urutKelompok, boolean afirmasi) {
        Map<String, Object> isi = IsiPppk.putusan(putusan.akhir(), urutKelompok, afirmasi);
        isi.put("formasi_asal", putusan.asal());
        if (putusan.penempatan() != null) {
            isi.put("formasi_penempatan", putusan.penempatan());
        }
        if (putusan.jalur() != null) {
            isi.put("jalur", putusan.jalur());
        }
        if (!putusan.percobaan().isEmpty()) {
            isi.put(
                    "percobaan",
                    putusan.percobaan().stream()
                            .map(IsiOptimalisasiPppk::percobaan)
                            .toList());
        }
        return isi;
    }

    private static Map<String, Object> percobaan(PercobaanPppk satu) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("jalur", satu.jalur());
        isi.put("lowong", satu.lowong());
        isi.put("sebab", satu.sebab());
        return isi;
    }
}
