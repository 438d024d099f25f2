package id.asn.verifier;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * One who sat everything, reduced to what the final order looks at, in the order it looks.
 *
 * @param akhir final score in thousandths
 * @param skd total, TKP, TIU, TWK packed into one number
 * @param skb SKB score in hundredths
 * @param ipk IPK or mean diploma mark
 * @param usia place by age, 1 for the oldest
 */
record Pesaing(String nomor, int akhir, int[] skd, int skb, BigDecimal ipk, int usia) {
    static final Comparator<Pesaing> URUTAN_CETAK = (a, b) -> {
        int hukum = Integer.signum(b.lawan(a));
        return hukum != 0 ? hukum : a.nomor.compareTo(b.nomor);
    };
    private static final int KE_NOMOR = Aturan2024.URUTAN_AKHIR.size();

    static boolean terbaca(Isi masukan) {
        return masukan.teks("skb").matches("(100\\.00|\\d{1,2}\\.\\d{2})")
                && masukan.teks("ipk").matches("\\d{1,3}(\\.\\d{1,6})?")
                && masukan.angka("urutan_usia") > 0;
    }

    static Pesaing of(Isi masukan) {
        int skb = Integer.parseInt(masukan.teks("skb").replace(".", ""));
        int total = PeriksaFormasi.total(masukan);
        int akhir = Aturan2024.skorSkd(Aturan2024.skala(total)) + Aturan2024.skorSkb(skb);
        return new Pesaing(
                masukan.teks("nomor_peserta"),
                akhir,
                new int[] {total, masukan.angka("tkp"), masukan.angka("tiu"), masukan.angka("twk")},
                skb,
                new BigDecimal(masukan.teks("ipk")),
                masukan.angka("urutan_usia"));
    }

    /** Positive when this one stands before the other by law, negative when after, 0 when the law sees no difference. */
    int lawan(Pesaing lain) {
        for (int langkah = 0; langkah < KE_NOMOR; langkah++) {
            int beda = langkah(langkah, lain);
            if (beda != 0) {
                return beda;
            }
        }
        return 0;
    }

    /** Name of the first step that tells the two apart. */
    String pemisah(Pesaing lain) {
        for (int langkah = 0; langkah < KE_NOMOR; langkah++) {
            if (langkah(langkah, lain) != 0) {
                return Aturan2024.URUTAN_AKHIR.get(langkah);
            }
        }
        return "NOMOR_PESERTA";
    }

    private int langkah(int langkah, Pesaing lain) {
        if (langkah == 0) {
            return Integer.compare(akhir, lain.akhir);
        }
        if (langkah <= skd.length) {
            return Integer.compare(skd[langkah - 1], lain.skd[langkah - 1]);
        }
        return langkah == skd.length + 1 ? ipk.compareTo(lain.ipk) : Integer.compare(lain.usia, usia);
    }
}
