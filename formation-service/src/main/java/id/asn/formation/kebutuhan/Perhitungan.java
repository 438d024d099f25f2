package id.asn.formation.kebutuhan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What an analysis comes to, and how.
 *
 * @param hasilBagi four decimals; the people are counted from the exact quotient
 * @param langkah every step after the tasks themselves
 * @param kebutuhan people needed
 */
public record Perhitungan(List<BebanTugas> tugas, BigDecimal hasilBagi, List<LangkahHitung> langkah, int kebutuhan) {
    private static final int PLACES = 4;

    /** Reckons; the analysis has been found without fault under these very rules. */
    static Perhitungan of(Analisis analisis, AturanAbk aturan) {
        HasilBagi people = analisis.people(aturan.wkeMenit());
        BigDecimal shown = people.desimal(PLACES);
        int rounded = people.bulat(aturan.pembulatan()).intValueExact();
        boolean raised = rounded == 0 && analisis.wajib() && aturan.minimumSatu();
        List<LangkahHitung> steps = new ArrayList<>(quotient(analisis, aturan, shown));
        BarisAturan pembulatan = aturan.baris(Parameter.PEMBULATAN);
        steps.add(new LangkahHitung(
                "PEMBULATAN",
                "%s %s/%s".formatted(pembulatan.nilai(), people.pembilang(), people.penyebut()),
                String.valueOf(rounded),
                pembulatan.sumber()));
        if (raised) {
            BarisAturan minimum = aturan.baris(Parameter.MINIMUM_SATU_BILA_WAJIB);
            steps.add(new LangkahHitung("MINIMUM_SATU", "max(1, 0)", "1", minimum.sumber()));
        }
        List<BebanTugas> tasks = analisis.tugas().stream()
                .map(tugas -> BebanTugas.of(tugas, analisis.pendekatan()))
                .toList();
        return new Perhitungan(tasks, shown, List.copyOf(steps), raised ? 1 : rounded);
    }

    private static List<LangkahHitung> quotient(Analisis analisis, AturanAbk aturan, BigDecimal shown) {
        String source = analisis.pendekatan().sumber();
        String tasks = "jumlah %d tugas".formatted(analisis.tugas().size());
        if (!analisis.pendekatan().menurutWaktu()) {
            return List.of(new LangkahHitung("HASIL_BAGI", tasks, shown.toPlainString(), source));
        }
        String beban = analisis.beban().stripTrailingZeros().toPlainString();
        return List.of(
                new LangkahHitung("BEBAN_MENIT", tasks, beban, source),
                new LangkahHitung(
                        "HASIL_BAGI",
                        "%s / %d".formatted(beban, aturan.wkeMenit()),
                        shown.toPlainString(),
                        aturan.baris(Parameter.WKE_MENIT).sumber()));
    }

    /**
     * A task, and what it comes to.
     *
     * @param rumus its own arithmetic
     * @param beban minutes a year where the approach goes by time, else people in four decimals
     */
    public record BebanTugas(Tugas tugas, String rumus, BigDecimal beban) {

        static BebanTugas of(Tugas tugas, Pendekatan pendekatan) {
            return pendekatan.menurutWaktu()
                    ? new BebanTugas(tugas, plain(tugas.volume()) + " x " + plain(tugas.menit()), tugas.beban())
                    : new BebanTugas(
                            tugas,
                            plain(tugas.volume()) + " / " + plain(tugas.rasio()),
                            tugas.orang().desimal(PLACES));
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
