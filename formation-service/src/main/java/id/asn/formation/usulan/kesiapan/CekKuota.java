package id.asn.formation.usulan.kesiapan;

import static id.asn.formation.alokasi.JenisPengadaan.CPNS;

import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.JenisKebutuhan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Least numbers of seats for certain people. */
final class CekKuota {
    private static final int PERCENT = 2;

    private CekKuota() {}

    static List<Temuan> disabilitas(Bahan bahan, BarisKebijakan aturan) {
        Temuan shortage = Temuan.of(aturan, "disabilitas-kurang").with("persen", percent(aturan));
        return least(bahan, aturan, JenisKebutuhan.DISABILITAS, share(bahan, aturan), shortage);
    }

    static List<Temuan> cumlaude(Bahan bahan, BarisKebijakan aturan) {
        if (bahan.jenisInstansi() != JenisInstansi.PUSAT) {
            return List.of();
        }
        Temuan shortage = Temuan.of(aturan, "cumlaude-kurang").with("persen", percent(aturan));
        return least(bahan, aturan, JenisKebutuhan.CUMLAUDE, share(bahan, aturan), shortage);
    }

    static List<Temuan> papua(Bahan bahan, BarisKebijakan aturan) {
        if (bahan.jenisInstansi() != JenisInstansi.PUSAT) {
            return List.of();
        }
        int least = SkalaPapua2021.least(bahan.kursi(CPNS), aturan.angka().signum() > 0);
        return least(bahan, aturan, JenisKebutuhan.PAPUA, least, Temuan.of(aturan, "papua-kurang"));
    }

    private static List<Temuan> least(
            Bahan bahan, BarisKebijakan aturan, JenisKebutuhan jenis, int least, Temuan shortage) {
        int all = bahan.kursi(CPNS);
        int there = bahan.kursiCpns(jenis);
        return all < aturan.mulaiDari() || there >= least
                ? List.of()
                : List.of(shortage.with("kursi_cpns", all).with("wajib", least).with("jumlah", there));
    }

    private static String percent(BarisKebijakan aturan) {
        return aturan.angka().stripTrailingZeros().toPlainString();
    }

    private static int share(Bahan bahan, BarisKebijakan aturan) {
        return aturan.angka()
                .multiply(BigDecimal.valueOf(bahan.kursi(CPNS)))
                .movePointLeft(PERCENT)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}
