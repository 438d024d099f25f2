package id.asn.formation.kebutuhan;

import static id.asn.formation.kebutuhan.KelasEj.A;
import static id.asn.formation.kebutuhan.KelasEj.B;
import static id.asn.formation.kebutuhan.KelasEj.C;
import static id.asn.formation.kebutuhan.KelasEj.D;
import static id.asn.formation.kebutuhan.KelasEj.E;
import static id.asn.formation.kebutuhan.Parameter.MINIMUM_SATU_BILA_WAJIB;
import static id.asn.formation.kebutuhan.Parameter.PEMBULATAN;
import static id.asn.formation.kebutuhan.Parameter.WKE_MENIT;

import java.math.BigDecimal;
import java.util.List;

/**
 * Workload analysis since PermenPANRB 1/2020. The working time is 1,250 hours of 60 minutes. The regulation's text was not
 * read: what is not confirmed carries its doubt. Classes are compared in two decimals, so nothing falls between 0.89 and
 * 0.90; "more than 1.00" is 1.01 and more.
 */
final class Abk2020 {
    private static final String PERMEN = "PermenPANRB 1/2020";
    private static final String PRAKTIK = "Praktik; tidak ditemukan aturan nasional";
    private static final String EJ = "Permendagri 12/2008";
    private static final String USANG =
            "72.000 menit (240 hari x 300 menit) adalah konvensi lama; 1.250 jam x 60 = 75.000";
    private static final String BULAT = "Contoh yang dibaca hanya 5.69 menjadi 6; bagian .01 sampai .49 tidak diatur";
    private static final String SATU = "Batas bawah bagi jabatan yang wajib ada tidak ditemukan dalam naskah";
    private static final String BATAS = "Naskah belum dibaca; perangkat daerah juga memakai 0.91 / 0.76 / 0.61 / 0.51";

    // spotless:off
    static final AturanAbk TABLE = new AturanAbk(2020,
            List.of(
                    //              parameter                nilai      sumber   keraguan
                    new BarisAturan(WKE_MENIT,               "75000",   PERMEN,  USANG),
                    new BarisAturan(PEMBULATAN,              "HALF_UP", PRAKTIK, BULAT),
                    new BarisAturan(MINIMUM_SATU_BILA_WAJIB, "true",    PRAKTIK, SATU)),
            List.of(
                    //          kelas  mulai dari              sumber keraguan
                    new BarisEj(A,     new BigDecimal("1.01"), EJ,    BATAS),
                    new BarisEj(B,     new BigDecimal("0.90"), EJ,    BATAS),
                    new BarisEj(C,     new BigDecimal("0.70"), EJ,    BATAS),
                    new BarisEj(D,     new BigDecimal("0.50"), EJ,    BATAS),
                    new BarisEj(E,     new BigDecimal("0.00"), EJ,    BATAS)));
    // spotless:on

    private Abk2020() {}
}
