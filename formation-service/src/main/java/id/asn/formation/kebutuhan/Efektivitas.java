package id.asn.formation.kebutuhan;

import java.math.BigDecimal;
import java.util.List;

/**
 * Efektivitas jabatan: workload over what the staff who fill the position can do.
 *
 * @param bezetting people who fill the position
 * @param efektivitas two decimals; null when nobody is there
 * @param kelas its class; null when nobody is there
 * @param langkah the arithmetic; empty when nobody is there
 */
public record Efektivitas(int bezetting, BigDecimal efektivitas, BarisEj kelas, List<LangkahHitung> langkah) {

    /** Measures the workload of so many people. */
    public static Efektivitas of(BebanKerja beban, int bezetting, AturanAbk aturan) {
        if (bezetting == 0) {
            return new Efektivitas(0, null, null, List.of());
        }
        BigDecimal ej = beban.efektivitas(bezetting);
        BarisEj kelas = aturan.kelas(ej);
        LangkahHitung quotient = new LangkahHitung(
                "EFEKTIVITAS",
                "%s / %d".formatted(beban.hasilBagi().toPlainString(), bezetting),
                ej.toPlainString(),
                kelas.sumber());
        LangkahHitung limit = new LangkahHitung(
                "KELAS",
                "%s >= %s".formatted(ej.toPlainString(), kelas.batas().toPlainString()),
                kelas.kelas().name(),
                kelas.sumber());
        return new Efektivitas(bezetting, ej, kelas, List.of(quotient, limit));
    }
}
