package id.asn.verifier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What checking a formasi has in common at both stages. */
abstract class PeriksaFormasi {
    private final List<Temuan> temuan;

    PeriksaFormasi(List<Temuan> temuan) {
        this.temuan = temuan;
    }

    abstract void periksa(Kelompok kelompok);

    /** All formasi have been seen. */
    void selesai() {
        // where each formasi is judged by itself nothing is left
    }

    /** Whether outcomes of a formasi may be about participants of another. */
    boolean seinstansi() {
        return false;
    }

    /** Scores that the test cannot give. */
    final void batasNilai(Isi masukan) {
        int twk = masukan.angka("twk");
        int tiu = masukan.angka("tiu");
        int tkp = masukan.angka("tkp");
        boolean mungkin = twk >= 0
                && twk <= Aturan2024.MAKS_TWK
                && twk % 5 == 0
                && tiu >= 0
                && tiu <= Aturan2024.MAKS_TIU
                && tiu % 5 == 0
                && tkp >= 0
                && tkp <= Aturan2024.MAKS_TKP;
        if (!mungkin) {
            temukan(masukan, 12, "nilai SKD tidak mungkin: " + twk + "/" + tiu + "/" + tkp);
        }
    }

    static int total(Isi masukan) {
        return masukan.angka("twk") + masukan.angka("tiu") + masukan.angka("tkp");
    }

    /** TWK, TIU, TKP and sum. */
    static int[] empat(Isi masukan) {
        return new int[] {masukan.angka("twk"), masukan.angka("tiu"), masukan.angka("tkp"), total(masukan)};
    }

    final boolean lulusAmbang(Kelompok kelompok, Isi masukan) {
        int[] ambang = Aturan2024.nab(kelompok.formasi().teks("jenis_kebutuhan"));
        if (ambang == null) {
            temukan(kelompok.formasi(), 1, "jenis kebutuhan tanpa ambang");
            return false;
        }
        int[] nilai = empat(masukan);
        for (int i = 0; i < ambang.length; i++) {
            if (nilai[i] < ambang[i]) {
                return false;
            }
        }
        return true;
    }

    /** Everybody of the agency went in once and came out once. */
    final void satuKali(List<Kelompok> semua) {
        Map<String, Isi> masuk = new HashMap<>();
        Set<String> keluar = new HashSet<>();
        semua.forEach(satu -> satu.masukan().forEach((nomor, isi) -> {
            if (masuk.put(nomor, isi) != null) {
                temukan(isi, 4, nomor + " bersaing pada dua formasi");
            }
        }));
        semua.forEach(satu -> satu.putusan().forEach(isi -> {
            String nomor = isi.teks("nomor_peserta");
            if (!masuk.containsKey(nomor)) {
                temukan(isi, 5, "putusan tanpa masukan: " + nomor);
            }
            if (!keluar.add(nomor)) {
                temukan(isi, 4, "dua putusan untuk " + nomor);
            }
        }));
        masuk.forEach((nomor, isi) -> {
            if (!keluar.contains(nomor)) {
                temukan(isi, 5, "peserta tanpa putusan: " + nomor);
            }
        });
    }

    /** Every member that was derived stands on the line as derived, and none stands there that was not. */
    final void bandingkan(Isi line, int hukum, Map<String, Object> derived) {
        derived.forEach((kunci, wanted) -> {
            if (!line.sama(kunci, wanted)) {
                temukan(line, hukum, kunci + " " + line.peta().get(kunci) + ", seharusnya " + wanted);
            }
        });
    }

    final void temukan(Isi di, int hukum, String apa) {
        temuan.add(new Temuan(di.baris(), hukum, apa));
    }
}
