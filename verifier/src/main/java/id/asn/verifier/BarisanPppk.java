package id.asn.verifier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The row of those of one formasi who sat everything, best first, with the seats given along it. */
final class BarisanPppk {
    private final int kuota;
    private final List<PesaingPppk> urut;
    private final Map<String, Integer> tempat = new HashMap<>();
    private int terisi;
    private int seri;

    BarisanPppk(int kuota, List<PesaingPppk> hadir) {
        this.kuota = kuota;
        this.urut = hadir;
        urut.sort(PesaingPppk::urutanCetak);
        int dari = 0;
        while (dari < urut.size()) {
            int sampai = dari + 1;
            while (sampai < urut.size() && urut.get(sampai).setara(urut.get(dari))) {
                sampai++;
            }
            if (sampai <= kuota) {
                terisi = sampai;
            } else if (dari < kuota) {
                seri = sampai - dari;
            }
            dari = sampai;
        }
        for (int i = 0; i < urut.size(); i++) {
            tempat.put(urut.get(i).nomor(), i);
        }
    }

    /** Code, rank and the step that put the participant below the one above. */
    Map<String, Object> tempat(String nomor, String kelompok) {
        Map<String, Object> derived = new LinkedHashMap<>();
        Integer i = tempat.get(nomor);
        derived.put("kode", i == null ? "TH" : kode(i, kelompok));
        derived.put("peringkat", i == null ? null : i + 1L);
        derived.put("pemisah", i == null || i == 0 ? null : urut.get(i - 1).pemisah(urut.get(i)));
        return derived;
    }

    /** Those with neither a seat nor a place at which they stand undecided, best first. */
    List<PesaingPppk> tanpaKursi() {
        return urut.subList(Math.min(urut.size(), terisi + seri), urut.size());
    }

    /** Those with a seat, best first. */
    List<PesaingPppk> berkursi() {
        return urut.subList(0, terisi);
    }

    /** All of them, best first. */
    List<PesaingPppk> semua() {
        return urut;
    }

    int seri() {
        return seri;
    }

    private String kode(int i, String kelompok) {
        if (i < terisi) {
            return kelompok + "/L";
        }
        return i < terisi + seri ? "SERI" : kelompok;
    }

    Map<String, Object> batas() {
        PesaingPppk lulus = terisi == 0 ? null : urut.get(terisi - 1);
        PesaingPppk tidak = terisi == urut.size() ? null : urut.get(terisi);
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kuota", (long) kuota);
        derived.put("bersaing", (long) urut.size());
        derived.put("terisi", (long) terisi);
        derived.put("seri", (long) seri);
        derived.put("terakhir_lulus", lulus == null ? null : lulus.tepi());
        derived.put("pertama_tidak", tidak == null ? null : tidak.tepi());
        derived.put("pemisah", lulus == null || tidak == null ? null : lulus.pemisah(tidak));
        return derived;
    }
}
