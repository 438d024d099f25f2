package id.asn.selection.pppk;

import static id.asn.selection.pppk.AlasanAfirmasi.DISABILITAS;
import static id.asn.selection.pppk.AlasanAfirmasi.EKS_THK2_AKTIF_3_TAHUN;
import static id.asn.selection.pppk.AlasanAfirmasi.SERTIFIKAT_PENDIDIK_LINEAR;
import static id.asn.selection.pppk.AlasanAfirmasi.USIA_DI_ATAS_35_AKTIF_3_TAHUN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * Points added in teknis for teachers, before the passing grade is looked at: the percentages of all reasons together, of the
 * highest number of points of teknis, and never more than that number. For 2024 only the certificate counts, and only at
 * an instansi pusat; no other addition of that year was found in any source.
 */
public final class AfirmasiGuru {
    private static final String PERMEN_2021 = "PermenPANRB 28/2021 pasal 28";
    private static final String ATURAN_2022 =
            "Ketentuan PPPK guru 2022 (nomor peraturan tidak disebut sumber yang dibaca)";
    private static final String KEPMEN_2024 = "KepmenPANRB 347/2024; hanya guru pada instansi pusat";

    // spotless:off
    private static final List<BarisAfirmasi> TABLE = List.of(
            //                tahun alasan                         persen sumber
            new BarisAfirmasi(2021, SERTIFIKAT_PENDIDIK_LINEAR,    100,   PERMEN_2021),
            new BarisAfirmasi(2021, USIA_DI_ATAS_35_AKTIF_3_TAHUN,  15,   PERMEN_2021),
            new BarisAfirmasi(2021, DISABILITAS,                    10,   PERMEN_2021),
            new BarisAfirmasi(2021, EKS_THK2_AKTIF_3_TAHUN,         10,   PERMEN_2021),
            new BarisAfirmasi(2022, SERTIFIKAT_PENDIDIK_LINEAR,    100,   ATURAN_2022),
            new BarisAfirmasi(2022, DISABILITAS,                    10,   ATURAN_2022),
            new BarisAfirmasi(2024, SERTIFIKAT_PENDIDIK_LINEAR,    100,   KEPMEN_2024));
    // spotless:on

    private AfirmasiGuru() {}

    /** All rows, oldest first. */
    public static List<BarisAfirmasi> baris() {
        return TABLE;
    }

    /**
     * The points in teknis with what is added; a year without a row adds nothing.
     *
     * @param teknis points reached
     * @param maks highest number of points of teknis
     */
    public static int teknis(int tahun, Set<AlasanAfirmasi> alasan, int teknis, int maks) {
        int persen = TABLE.stream()
                .filter(baris -> baris.tahun() == tahun && alasan.contains(baris.alasan()))
                .mapToInt(BarisAfirmasi::persen)
                .sum();
        int tambahan = BigDecimal.valueOf((long) maks * persen)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact();
        return Math.min(maks, teknis + tambahan);
    }
}
