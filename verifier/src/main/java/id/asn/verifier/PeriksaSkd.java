package id.asn.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Derives who is called to SKB: among those present who reach every minimum, whoever is not worse than the one at three
 * times the quota. Points are packed into one number, so "better" is "greater".
 */
final class PeriksaSkd extends PeriksaFormasi {

    PeriksaSkd(List<Temuan> temuan) {
        super(temuan);
    }

    @Override
    void periksa(Kelompok kelompok) {
        List<Long> pool = new ArrayList<>();
        for (Isi masukan : kelompok.masukan().values()) {
            batasNilai(masukan);
            if (masukan.benar("skd_hadir") && lulusAmbang(kelompok, masukan)) {
                pool.add(kunci(masukan));
            }
        }
        pool.sort((a, b) -> Long.compare(b, a));
        int tempat = Aturan2024.KALI * kelompok.kuota();
        long ambangKunci = tempat == 0 ? Long.MAX_VALUE : pool.size() <= tempat ? Long.MIN_VALUE : pool.get(tempat - 1);
        Map<Long, Long> peringkat = new HashMap<>();
        for (int i = 0; i < pool.size(); i++) {
            peringkat.putIfAbsent(pool.get(i), i + 1L);
        }
        for (Isi putusan : kelompok.putusan()) {
            Isi masukan = kelompok.masukan().get(putusan.teks("nomor_peserta"));
            if (masukan != null) {
                satu(kelompok, masukan, putusan, peringkat, ambangKunci);
            }
        }
        batas(kelompok, pool, ambangKunci);
    }

    private void satu(Kelompok kelompok, Isi masukan, Isi putusan, Map<Long, Long> peringkat, long ambangKunci) {
        boolean hadir = masukan.benar("skd_hadir");
        boolean lulus = hadir && lulusAmbang(kelompok, masukan);
        long kunci = kunci(masukan);
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kode", !hadir ? "TH" : !lulus ? "TL" : kunci >= ambangKunci ? "P/L" : "P");
        derived.put("peringkat", lulus ? peringkat.get(kunci) : null);
        derived.put("perbandingan", hadir ? perbandingan(kelompok, masukan) : null);
        bandingkan(putusan, lulus ? 3 : 1, derived);
    }

    private static List<Map<String, Object>> perbandingan(Kelompok kelompok, Isi masukan) {
        int[] ambang = Aturan2024.nab(kelompok.formasi().teks("jenis_kebutuhan"));
        int[] nilai = empat(masukan);
        List<Map<String, Object>> found = new ArrayList<>();
        for (int i = 0; ambang != null && i < ambang.length; i++) {
            if (ambang[i] > 0) {
                found.add(Map.of(
                        "bagian",
                        Aturan2024.BAGIAN.get(i),
                        "nilai",
                        (long) nilai[i],
                        "ambang",
                        (long) ambang[i],
                        "tercapai",
                        nilai[i] >= ambang[i]));
            }
        }
        return found;
    }

    private void batas(Kelompok kelompok, List<Long> pool, long ambangKunci) {
        long dipanggil = pool.stream().filter(kunci -> kunci >= ambangKunci).count();
        Map<String, Object> derived = new LinkedHashMap<>();
        derived.put("kuota", (long) kelompok.kuota());
        derived.put("batas", (long) Aturan2024.KALI * kelompok.kuota());
        derived.put("lulus_ambang", (long) pool.size());
        derived.put("dipanggil", dipanggil);
        derived.put("terakhir_masuk", dipanggil == 0 ? null : buka(pool.get((int) dipanggil - 1)));
        derived.put("pertama_tinggal", dipanggil == pool.size() ? null : buka(pool.get((int) dipanggil)));
        bandingkan(kelompok.batas(), 2, derived);
        long tercetak = kelompok.putusan().stream()
                .filter(putusan -> putusan.teks("kode").equals("P/L"))
                .count();
        if (tercetak != dipanggil) {
            temukan(kelompok.batas(), 2, tercetak + " berkode P/L, seharusnya " + dipanggil);
        }
    }

    /** Total, TKP, TIU, TWK, three digits each. */
    private static long kunci(Isi masukan) {
        return ((total(masukan) * 1000L + masukan.angka("tkp")) * 1000 + masukan.angka("tiu")) * 1000
                + masukan.angka("twk");
    }

    private static Map<String, Object> buka(long kunci) {
        return Map.of(
                "total", kunci / 1_000_000_000,
                "tkp", kunci / 1_000_000 % 1000,
                "tiu", kunci / 1000 % 1000,
                "twk", kunci % 1000);
    }
}
