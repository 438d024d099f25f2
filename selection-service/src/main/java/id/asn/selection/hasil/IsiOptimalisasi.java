package id.asn.selection.hasil;

import id.asn.selection.optimalisasi.AturanOptimalisasi;
import id.asn.selection.optimalisasi.BarisJalur;
import id.asn.selection.optimalisasi.BarisOptimalisasi;
import id.asn.selection.optimalisasi.BatasOptimalisasi;
import id.asn.selection.optimalisasi.CalonOptimalisasi;
import id.asn.selection.optimalisasi.Percobaan;
import id.asn.selection.optimalisasi.PutusanOptimalisasi;
import java.util.LinkedHashMap;
import java.util.Map;

/** What optimalisasi adds to the lines of a final result: the paths, what formasi are compared by, and what was tried. */
final class IsiOptimalisasi {
    private IsiOptimalisasi() {}

    static Map<String, Object> aturan(AturanOptimalisasi aturan) {
        return Map.of(
                "nama", "optimalisasi",
                "tahun", aturan.tahun(),
                "jalur", aturan.jalur().stream().map(IsiOptimalisasi::jalur).toList(),
                "urutan", aturan.urutan().jalur(),
                "ketentuan",
                        aturan.ketentuan().stream()
                                .map(satu -> Map.of("nama", satu.nama(), "nilai", satu.nilai()))
                                .toList(),
                "sumber", aturan.urutan().sumber());
    }

    private static Map<String, Object> jalur(BarisJalur baris) {
        return Map.of(
                "jalur", baris.jalur(),
                "lowong", baris.lowong(),
                "pengisi", baris.pengisi(),
                "tempat", baris.tempat(),
                "ambang", baris.ambang(),
                "sumber", baris.sumber());
    }

    static Map<String, Object> formasi(BarisOptimalisasi baris) {
        Map<String, Object> isi = new LinkedHashMap<>(IsiPutusan.formasi(baris.formasi()));
        isi.put("jabatan_kode", baris.padanan().jabatanKode());
        isi.put("unit_kode", baris.padanan().unitKode());
        isi.put("pendidikan", baris.padanan().pendidikan());
        return IsiSkb.formasi(isi, baris.susunan());
    }

    static Map<String, Object> masukan(CalonOptimalisasi satu) {
        Map<String, Object> isi = IsiPutusan.masukan(satu.calon());
        isi.put("pendidikan", satu.pendidikan());
        return isi;
    }

    static Map<String, Object> batas(BatasOptimalisasi batas) {
        Map<String, Object> isi = IsiPutusan.batas(batas.sendiri());
        isi.put("terisi", batas.terisi());
        isi.put("dialihkan", batas.dialihkan());
        isi.put("seri", batas.seri());
        return isi;
    }

    static Map<String, Object> putusan(PutusanOptimalisasi putusan) {
        Map<String, Object> isi = IsiPutusan.putusan(putusan.akhir());
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
                    putusan.percobaan().stream().map(IsiOptimalisasi::percobaan).toList());
        }
        return isi;
    }

    private static Map<String, Object> percobaan(Percobaan satu) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("jalur", satu.jalur());
        isi.put("lowong", satu.lowong());
        isi.put("sebab", satu.sebab());
        if (!satu.kurang().isEmpty()) {
            isi.put("kurang", satu.kurang());
        }
        if (satu.terakhir() != null) {
            isi.put("terakhir", satu.terakhir());
        }
        return isi;
    }
}
