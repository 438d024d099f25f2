package id.asn.verifier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of PPPK reduced to what the order looks at, in the order it looks; each number is better the greater it is.
 *
 * @param kunci group, total, teknis, manajerial and sosial kultural, wawancara, age
 */
record PesaingPppk(String nomor, String kelompok, long[] kunci) {

    /**
     * Reads a participant.
     *
     * @param urutKelompok place of the group, 1 first
     * @param teknis points of teknis, with what the law adds
     */
    static PesaingPppk of(Isi masukan, int urutKelompok, int teknis) {
        int mansoskul = masukan.angka("manajerial") + masukan.angka("sosial_kultural");
        int wawancara = masukan.angka("wawancara");
        return new PesaingPppk(masukan.teks("nomor_peserta"), masukan.teks("kelompok_pelamar"), new long[] {
            -urutKelompok, teknis + mansoskul + wawancara, teknis, mansoskul, wawancara, -masukan.angka("urutan_usia")
        });
    }

    /** Best first, and whom the law does not tell apart by number. */
    static int urutanCetak(PesaingPppk a, PesaingPppk b) {
        int hukum = Arrays.compare(b.kunci, a.kunci);
        return hukum != 0 ? hukum : a.nomor.compareTo(b.nomor);
    }

    boolean setara(PesaingPppk lain) {
        return Arrays.equals(kunci, lain.kunci);
    }

    /** Name of the first step that tells the two apart. */
    String pemisah(PesaingPppk lain) {
        int langkah = Arrays.mismatch(kunci, lain.kunci);
        return langkah < 0 ? "NOMOR_PESERTA" : AturanPppk2024.URUTAN.get(langkah);
    }

    /** The points as a line tells them. */
    Map<String, Object> nilai() {
        Map<String, Object> told = new LinkedHashMap<>();
        List<String> names = List.of("total", "teknis", "mansoskul", "wawancara");
        for (int i = 0; i < names.size(); i++) {
            told.put(names.get(i), kunci[i + 1]);
        }
        return told;
    }

    /** The same with the group, as a cut-off tells them. */
    Map<String, Object> tepi() {
        Map<String, Object> told = nilai();
        told.put("kelompok_pelamar", kelompok);
        return told;
    }
}
